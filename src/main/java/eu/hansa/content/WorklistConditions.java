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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The worklist's rules as conditions of JPQL: on an item {@code i}, and on one of its translations {@code t}. What a
 * condition needs to know it puts among the parameters, so that only rules that were asked for have any.
 */
final class WorklistConditions {

    static final String NEVER = "1 = 0";

    private static final String ALWAYS = "1 = 1";
    private static final char ESCAPE = '!';
    private static final int MOST_WORDS = 10;

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

    String in(WorklistFilter.View view) {
        return switch (view) {
            case TRASH -> "i.trashedAt is not null";
            case ARCHIVED -> all("i.trashedAt is null", "i.archivedAt is not null");
            case ALL -> atWork();
            case MINE -> all(atWork(), any(List.of("i.ownerId = " + me(), someText(wroteLast()))));
            case WAITING -> all(atWork(), any(List.of(someTextOwed(), missingTranslationOwed())));
        };
    }

    String atWork() {
        return all("i.trashedAt is null", "i.archivedAt is null");
    }

    private String me() {
        return given(ContentItem.accountOf(actor));
    }

    private String someTextOwed() {
        String owed = textOwed();
        return owed.equals(NEVER) ? NEVER : someText(owed);
    }

    /** On {@code i} and {@code t}: a text that is there waits for the actor. */
    String textOwed() {
        return any(List.of(mendingOwed(), reviewOwed(), releaseOwed(), updateOwed()));
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
        return all(waitsForRelease(), may, any(List.of("not (" + together + ")", all(joint))),
                any(List.of("i.releasePolicy <> " + given(ReleasePolicy.SOURCE_FIRST), "t.language = i.sourceLanguage", afterSource)));
    }

    /** Approved, and neither live nor scheduled since; what was withdrawn afterwards waits for nobody. */
    private String waitsForRelease() {
        return all("t.editState = " + given(EditState.APPROVED), "t.nextId is null or t.nextId <> t.approvedId",
                "t.liveChangedAt is null or t.changedAt > t.liveChangedAt");
    }

    private static String chosen(String language) {
        return "(concat(',', i.releaseLanguages, ',') like concat('%,', " + language + ", ',%'))";
    }

    private String updateOwed() {
        String may = may(Right.TRANSLATE, "t.language");
        return may.equals(NEVER) ? NEVER : all("t.language <> i.sourceLanguage", may, outdated());
    }

    /** On {@code i} and {@code t}: the source has since changed in more than a minor way. */
    String outdated() {
        return "t.language <> i.sourceLanguage and exists (select s.id from Translation s, Revision ref, Revision head"
                + " where s.item = i and s.language = i.sourceLanguage and ref.id = coalesce(s.approvedId, s.headId)"
                + " and head.id = t.headId and (head.basedOnId is null or (head.basedOnId <> ref.id"
                + " and ref.significantNumber > (select base.number from Revision base where base.id = head.basedOnId))))";
    }

    /** On {@code i}: a translation that is not there waits for the actor. */
    String missingTranslationOwed() {
        return any(languages.stream().map(this::missingTranslationOwed).toList());
    }

    String missingTranslationOwed(Language language) {
        String may = may(Right.TRANSLATE, given(language.tag()));
        if (may.equals(NEVER)) {
            return NEVER;
        }
        String sourceIsReady = "exists (select s.id from Translation s where s.item = i and s.language = i.sourceLanguage"
                + " and (s.approvedId is not null or s.editState = " + given(EditState.IN_REVIEW) + "))";
        return all(missing(language), may, sourceIsReady,
                any(List.of("i.releasePolicy <> " + given(ReleasePolicy.TOGETHER), chosen(given(language.tag())))));
    }

    private String missing(Language language) {
        return all("i.sourceLanguage <> " + given(language.tag()), "not " + someText("t.language = " + given(language.tag())));
    }

    /** On {@code i}: in the language, or in any when it is null. */
    String in(Mark state, Language language) {
        if (state == Mark.MISSING) {
            return any((language == null ? languages : List.of(language)).stream().map(this::missing).toList());
        }
        String has = switch (state) {
            case DRAFT -> all("t.editState = " + given(EditState.DRAFT), "t.returnedNote is null");
            case RETURNED -> all("t.editState = " + given(EditState.DRAFT), "t.returnedNote is not null");
            case IN_REVIEW -> "t.editState = " + given(EditState.IN_REVIEW);
            case APPROVED -> waitsForRelease();
            case SCHEDULED -> "t.nextFrom > " + given(now);
            case LIVE -> live();
            case EXPIRED -> all("not (" + live() + ")", "t.nextFrom is null or t.nextFrom <= " + given(now),
                    "t.liveId is not null or t.nextId is not null");
            case HIDDEN -> all("t.firstLiveAt is not null", "t.liveId is null", "t.nextId is null");
            case MISSING -> throw new IllegalStateException();
        };
        return someText(all(has, language == null ? ALWAYS : "t.language = " + given(language.tag())));
    }

    /** The same as {@link Translation#visibleRevision}. */
    private String live() {
        String come = "t.nextId is not null and t.nextFrom <= " + given(now);
        return any(List.of(all(come, "t.nextUntil is null or t.nextUntil > " + given(now)),
                all("t.nextId is null or t.nextFrom > " + given(now), "t.liveId is not null",
                        "t.liveUntil is null or t.liveUntil > " + given(now))));
    }

    String with(Gap gap, Language language) {
        return switch (gap) {
            case MISSING -> in(Mark.MISSING, language);
            case OUTDATED -> someText(all(outdated(), language == null ? ALWAYS : "t.language = " + given(language.tag())));
            case NEEDS_WORK -> any(List.of(with(Gap.MISSING, language), with(Gap.OUTDATED, language)));
        };
    }

    /** On {@code i}: what was said of who has it. */
    String had(TranslationFilter.Task task, Language language, LocalDate today) {
        String tasks = "exists (select k.id from TranslationTask k where k.itemId = i.id"
                + (language == null ? "" : " and k.language = " + given(language.tag())) + " and ";
        return switch (task) {
            case MINE -> tasks + "k.assigneeId = " + me() + ")";
            case NOBODYS -> "not " + tasks + "k.assigneeId is not null)";
            case LATE -> tasks + "k.due < " + given(today) + ")";
        };
    }

    String in(Language language) {
        return someText("t.language = " + given(language.tag()));
    }

    /** Every word stands in one and the same title. */
    String titled(String text) {
        return "exists (select t.id from Translation t, Revision h where t.item = i and h.id = t.headId and " + named("h.title", text) + ")";
    }

    /** Every word stands in this title, which is an expression of JPQL. */
    String named(String title, String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.stream().filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .map(word -> "lower(" + title + ") like " + given("%" + escaped(word) + "%") + " escape '" + ESCAPE + "'")
                .collect(Collectors.joining(" and "));
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
