package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.access.DeskScope;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.kernel.Language;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The worklist's rules as conditions of JPQL: on a row {@code r} of the worklist, on an item {@code i}, and on one of its
 * translations {@code t}. What a condition needs to know it puts among the parameters, so that only rules that were asked
 * for have any.
 */
final class WorklistConditions {

    static final String NEVER = "1 = 0";

    private static final String ALWAYS = "1 = 1";
    private static final char ESCAPE = '!';

    private final Actor actor;
    private final Instant now;
    private final List<Language> languages;
    private final boolean ownApproval;
    private final Map<String, Object> parameters = new HashMap<>();

    WorklistConditions(Actor actor, Instant now, List<Language> siteLanguages, boolean ownApproval) {
        this.actor = actor;
        this.now = now;
        this.languages = siteLanguages;
        this.ownApproval = ownApproval;
    }

    /** Gives a query those of the parameters that it asks for. */
    <Q extends Query> Q bind(Q query) {
        query.getParameters().forEach(asked -> query.setParameter(asked.getName(), parameters.get(asked.getName())));
        return query;
    }

    String given(Object value) {
        String name = parameters.entrySet().stream().filter(known -> known.getValue().equals(value)).map(Map.Entry::getKey)
                .findFirst().orElse("p" + parameters.size());
        parameters.put(name, value);
        return ":" + name;
    }

    static String all(String... conditions) {
        return all(List.of(conditions));
    }

    static String all(List<String> conditions) {
        return conditions.stream().collect(Collectors.joining(") and (", "(", ")"));
    }

    static String any(List<String> conditions) {
        List<String> possible = conditions.stream().filter(condition -> !condition.equals(NEVER)).toList();
        return possible.isEmpty() ? NEVER : possible.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    static String someText(String condition) {
        return "exists (select t.id from Translation t where t.item = i and (" + condition + "))";
    }

    /** Only what the actor may open, of these types. */
    String open(List<String> types) {
        return DeskScope.on("i", actor, types, this::given);
    }

    /** On {@code r}: something holds of the item in a language, or in any when that is {@link WorklistRow#ANY}. */
    String row(Facet facet, String language) {
        return all("r.facet = " + given(facet) + " and r.language = " + given(language), timed("r", facet));
    }

    /** On whatever names an item: something holds of it, in a language, which is an expression of JPQL. */
    String holds(String item, Facet facet, String language) {
        return "exists (select w.id from WorklistRow w where w.itemId = " + item + " and w.facet = " + given(facet)
                + " and w.language = " + language + " and " + timed("w", facet) + ")";
    }

    private String timed(String row, Facet facet) {
        return !facet.isTimed() ? ALWAYS : row + ".from <= " + given(now) + " and " + row + ".until > " + given(now);
    }

    /** On {@code r}: something ceases to hold by the clock, until a moment. */
    String turns(Instant until) {
        return "r.until > " + given(now) + " and r.until <= " + given(until);
    }

    /** On {@code i}: a joint release of it was asked for, until a moment or before now. */
    String joint(Instant until) {
        return "i.releaseFrom >= " + given(Instant.EPOCH) + " and i.releaseFrom <= " + given(until);
    }

    String atWork() {
        return all("i.trashedAt is null", "i.archivedAt is null");
    }

    /** On {@code i}: what the actor began. */
    String begun() {
        return "i.ownerId = " + me();
    }

    /** On a text {@code t} and its newest revision {@code h}: what the actor wrote last. */
    String written() {
        return "h.authorId = " + me() + " and t.id = h.translationId and t.headId = h.id";
    }

    /** On {@code r}: its item is among those that a query tells. */
    String among(String query) {
        return "r.itemId in (" + query + ")";
    }

    private String me() {
        return given(ContentItem.accountOf(actor));
    }

    /** On {@code i} and {@code t}: a text that is there waits for the actor. */
    String textOwed() {
        return any(List.of(mendingOwed(), reviewOwed(), releaseOwed(), updateOwed()));
    }

    /**
     * On {@code i}: what waits for the actor, by what holds of the items concerned; what cannot wait is not among them.
     * An item may be in several.
     */
    Map<Facet, String> owed() {
        Map<Facet, String> owed = new EnumMap<>(Facet.class);
        owed.put(Facet.DRAFT, mendingOwed());
        owed.put(Facet.RETURNED, mendingOwed());
        owed.put(Facet.IN_REVIEW, reviewOwed());
        owed.put(Facet.APPROVED, releaseOwed());
        owed.put(Facet.OUTDATED, updateOwed());
        owed.values().removeIf(NEVER::equals);
        owed.replaceAll((facet, condition) -> someText(condition));
        return owed;
    }

    /** Returned to the actor, or the actor's own draft. */
    private String mendingOwed() {
        String may = any(List.of(may(Right.EDIT, "t.language"), all("t.language <> i.sourceLanguage", may(Right.TRANSLATE, "t.language"))));
        return all("t.editState = " + given(EditState.DRAFT), may,
                any(List.of(wroteLast(), all("t.returnedNote is not null", "t.submittedBy = " + me()))));
    }

    private String wroteLast() {
        return "exists (select h.id from Revision h where h.id = t.headId and h.authorId = " + me() + ")";
    }

    private String reviewOwed() {
        String may = may(Right.REVIEW, "t.language");
        String own = "exists (select w.id from Revision w where w.translationId = t.id and w.authorId = " + me()
                + " and (t.approvedId is null or w.number > (select a.number from Revision a where a.id = t.approvedId)))";
        return may.equals(NEVER) ? NEVER
                : all("t.editState = " + given(EditState.IN_REVIEW), may, any(List.of("t.review.reviewerId is null", "t.review.reviewerId = " + me())),
                        ownApproval || actor.accountId() == null ? ALWAYS : any(List.of("not " + own, mayAsOfficer(Right.REVIEW, "t.language"))));
    }

    private String releaseOwed() {
        String may = may(Right.PUBLISH, "t.language");
        if (may.equals(NEVER)) {
            return NEVER;
        }
        String together = "i.releasePolicy = " + given(ReleasePolicy.TOGETHER);
        List<String> joint = new ArrayList<>(List.of(chosen("t.language"),
                any(List.of("i.releaseFrom is null", "i.releaseUntil <= " + given(now)))));
        for (Language language : languages) {
            joint.add(any(List.of("not " + chosen(given(language.tag())), may(Right.PUBLISH, given(language.tag())))));
        }
        String afterSource = "exists (select s.id from Translation s where s.item = i and s.language = i.sourceLanguage"
                + " and (s.liveId is not null or s.nextId is not null))";
        return all(holds("i.id", Facet.APPROVED, "t.language"), may, any(List.of("not (" + together + ")", all(joint))),
                any(List.of("i.releasePolicy <> " + given(ReleasePolicy.SOURCE_FIRST), "t.language = i.sourceLanguage", afterSource)));
    }

    private static String chosen(String language) {
        return "(concat(',', i.releaseLanguages, ',') like concat('%,', " + language + ", ',%'))";
    }

    private String updateOwed() {
        String may = may(Right.TRANSLATE, "t.language");
        return may.equals(NEVER) ? NEVER : all(may, outdated());
    }

    /** On {@code i} and {@code t}: the source has since changed in more than a minor way. */
    String outdated() {
        return holds("i.id", Facet.OUTDATED, "t.language");
    }

    /** On {@code i}: a translation that is not there waits for the actor. */
    String missingTranslationOwed(Language language) {
        String may = may(Right.TRANSLATE, given(language.tag()));
        if (may.equals(NEVER)) {
            return NEVER;
        }
        String sourceIsReady = "exists (select s.id from Translation s where s.item = i and s.language = i.sourceLanguage"
                + " and (s.approvedId is not null or s.editState = " + given(EditState.IN_REVIEW) + "))";
        return all(holds("i.id", Facet.MISSING, given(language.tag())), may, sourceIsReady,
                any(List.of("i.releasePolicy <> " + given(ReleasePolicy.TOGETHER), chosen(given(language.tag())))));
    }

    /** On whatever names an item: a translation of it is lacking so, in a language or, when that is null, in any. */
    String lacking(String item, Gap gap, Language language) {
        String where = given(language == null ? WorklistRow.ANY : language.tag());
        return any(Facet.of(gap).stream().map(facet -> holds(item, facet, where)).toList());
    }

    /** On {@code i}: a translation of it still lacks something, in a language, which is an expression of JPQL, or, when that is null, in any. */
    String unfinished(String language) {
        return "exists (select w.id from WorklistRow w where w.itemId = i.id and w.facet in " + given(List.copyOf(Facet.UNFINISHED))
                + " and w.language <> i.sourceLanguage and "
                + (language == null ? "w.language <> " + given(WorklistRow.ANY) : "w.language = " + language) + ")";
    }

    /** On a task {@code k} and its item {@code i}: the actor has to be done by a day. */
    String dueOfActor() {
        return all("k.assigneeId = " + me(), "k.due is not null", unfinished("k.language"));
    }

    /**
     * On {@code i}: what was said of who has it, while there is something to do.
     *
     * @param toDo whether there is, in a language, which is an expression of JPQL, or, when that is null, in any
     */
    String had(TranslationFilter.Task task, Language language, LocalDate today, UnaryOperator<String> toDo) {
        String tasks = "exists (select k.id from TranslationTask k where k.itemId = i.id"
                + (language == null ? "" : " and k.language = " + given(language.tag())) + " and ";
        return switch (task) {
            case MINE -> tasks + all("k.assigneeId = " + me(), toDo.apply("k.language")) + ")";
            case NOBODYS -> all("not " + tasks + "k.assigneeId is not null)", toDo.apply(language == null ? null : given(language.tag())));
            case LATE -> tasks + all("k.due < " + given(today), toDo.apply("k.language")) + ")";
        };
    }

    /** On {@code w}: a title has a word that begins so. */
    String begins(String word) {
        return "w.word like " + given(escaped(word) + "%") + " escape '" + ESCAPE + "'";
    }

    /** On whatever names an item: the same of its titles. */
    String titled(String item, String word) {
        return "exists (select w.id from WorklistWord w where w.itemId = " + item + " and " + begins(word) + ")";
    }

    /** Every word of a text stands in this title, which is an expression of JPQL and of no item, so that its accents count. */
    String named(String title, String text, int atMost) {
        return all(Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).limit(atMost)
                .map(word -> "lower(" + title + ") like " + given("%" + escaped(word) + "%") + " escape '" + ESCAPE + "'").toList());
    }

    private static String escaped(String word) {
        return word.replaceAll("[!%_]", ESCAPE + "$0");
    }

    /** On {@code i}: the actor holds the right in a language, which is an expression of JPQL. */
    private String may(Right right, String language) {
        return held(grant -> grant.right() == right, language);
    }

    private String mayAsOfficer(Right right, String language) {
        return held(grant -> grant.right() == right && grant.groupId() != null, language);
    }

    private String held(Predicate<Grant> which, String language) {
        List<String> scopes = actor.grants().stream().filter(which)
                .map(grant -> scope(grant, language)).distinct().sorted().toList();
        return scopes.contains(ALWAYS) ? ALWAYS : any(scopes);
    }

    private String scope(Grant grant, String language) {
        String where = Stream.of(
                grant.language() == null ? null : language + " = " + given(grant.language().tag()),
                grant.type() == null ? null : "i.type = " + given(grant.type()),
                grant.groupId() == null ? null : "i.groupId = " + given(grant.groupId()))
                .filter(Objects::nonNull).collect(Collectors.joining(" and "));
        return where.isEmpty() ? ALWAYS : where;
    }
}
