package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.access.DeskScope;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.Revision;
import eu.hansa.content.Staleness;
import eu.hansa.content.Translation;
import eu.hansa.content.Visibility;
import eu.hansa.content.Worklist;
import eu.hansa.content.WorklistFilter;
import eu.hansa.content.WorklistItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads items for the desk. Whoever works at the desk with any right that reaches an item's type and group may read it in
 * every language; for all others it does not exist, as for an id that names nothing.
 */
@ApplicationScoped
@Transactional
public class Dossiers {

    private static final int LONGEST_HISTORY = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Workflow workflow;
    @Inject
    private Release release;
    @Inject
    private Languages siteLanguages;
    @Inject
    private Worklist worklist;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    public Optional<Dossier> open(Actor actor, ContentId id, Language language) {
        return readable(actor, id).filter(item -> languages(item).contains(language)).map(item -> dossier(actor, item, language));
    }

    /** Who could be asked to review a text. */
    public List<Reviewer> reviewers(Actor actor, ContentId id, Language language) {
        return readable(actor, id).map(item -> workflow.reviewers(item, language)).orElse(List.of());
    }

    /** The language in which an item was begun. */
    public Optional<Language> sourceLanguage(Actor actor, ContentId id) {
        return readable(actor, id).map(ContentItem::sourceLanguage);
    }

    private Optional<ContentItem> readable(Actor actor, ContentId id) {
        return content.find(id).filter(item -> actor.opens(item.type(), item.groupId()));
    }

    private Set<Language> languages(ContentItem item) {
        Set<Language> languages = new LinkedHashSet<>(List.of(item.sourceLanguage()));
        languages.addAll(siteLanguages.inOrder());
        item.translations().forEach(translation -> languages.add(translation.language()));
        return languages;
    }

    private Dossier dossier(Actor actor, ContentItem item, Language language) {
        Instant now = clock.instant();
        Optional<Translation> translation = item.translation(language);
        RevisionText head = translation.map(t -> text(item, content.head(t))).orElse(null);
        RevisionText source = language.equals(item.sourceLanguage()) ? null
                : item.source().map(s -> text(item, content.revision(s.referenceRevision()))).orElse(null);
        Revision sourceHead = item.source().map(content::head).orElseThrow();
        Optional<Translation> next = translation.filter(t -> t.nextFrom() != null && t.nextFrom().isAfter(now));
        return new Dossier(item.id(), item.type(), item.groupId(), item.sourceLanguage(), language, item.isArchived(), item.isTrashed(),
                item.releasePolicy(), item.releaseLanguages(), item.releaseFrom(), item.releaseUntil(), release.waitsFor(item),
                item.audiences(), item.factsNo(), content.facts(item),
                languages(item).stream().map(each -> line(item, each, now)).toList(), head, source,
                translation.map(Translation::approvedId).map(content::revision).map(Revision::number).orElse(null),
                translation.map(t -> t.visibleRevision(now)).map(content::revision).map(Revision::number).orElse(null),
                translation.map(t -> t.visibleRevision(now)).map(content::revision).map(Revision::slug).orElse(null),
                next.map(Translation::nextId).map(content::revision).map(Revision::number).orElse(null),
                next.map(Translation::nextFrom).orElse(null),
                translation.filter(Translation::isReturned).map(Translation::returnedNote).orElse(null),
                workflow.verdicts(actor, item, language), head == null ? sourceHead.title() : head.words().title(),
                head == null ? item.sourceLanguage() : language);
    }

    private LanguageLine line(ContentItem item, Language language, Instant now) {
        boolean source = language.equals(item.sourceLanguage());
        return item.translation(language).map(t -> {
            Visibility seen = t.visibility(now);
            boolean next = seen == Visibility.SCHEDULED || t.nextFrom() != null && !t.nextFrom().isAfter(now);
            return new LanguageLine(language, source, t.editState(), t.isReturned(), seen, content.staleness(item, language),
                    next ? t.nextFrom() : t.liveFrom(), next ? t.nextUntil() : t.liveUntil(), t.changedByName(), t.changedAt(),
                    t.review().orElse(null));
        }).orElseGet(() -> new LanguageLine(language, source, null, false, Visibility.HIDDEN, Staleness.MISSING, null, null, null, null, null));
    }

    private RevisionText text(ContentItem item, Revision revision) {
        Integer basedOn = revision.basedOnId() == null ? null : content.revision(revision.basedOnId()).number();
        return new RevisionText(revision.id(), revision.number(), content.words(item, revision), revision.basedOnId(), basedOn, revision.isMinor(),
                revision.authorId(), revision.authorName(), revision.madeAt());
    }

    /** A revision by its number in its language. */
    public Optional<RevisionText> revision(Actor actor, ContentId id, Language language, int number) {
        return revision(actor, id, language, "number", number);
    }

    /** A revision by its id; one of another item or language does not exist. */
    public Optional<RevisionText> revision(Actor actor, ContentId id, Language language, long revisionId) {
        return revision(actor, id, language, "id", revisionId);
    }

    private Optional<RevisionText> revision(Actor actor, ContentId id, Language language, String by, Object value) {
        return readable(actor, id).flatMap(item -> item.translation(language).flatMap(translation -> entities.createQuery(
                "select r from Revision r where r.translationId = :translation and r." + by + " = :value", Revision.class)
                .setParameter("translation", translation.id()).setParameter("value", value).getResultStream().findFirst())
                .map(revision -> text(item, revision)));
    }

    public List<RevisionLine> history(Actor actor, ContentId id, Language language) {
        Instant now = clock.instant();
        List<RevisionLine> lines = new ArrayList<>();
        readable(actor, id).ifPresent(item -> item.translation(language).ifPresent(translation -> {
            Long live = translation.visibleRevision(now);
            Map<Long, Integer> source = numbers(item);
            for (Revision r : content.history(translation, LONGEST_HISTORY)) {
                lines.add(new RevisionLine(r.id(), r.number(), r.authorName(), r.madeAt(), r.isMinor(),
                        r.id() == translation.headId(), Objects.equals(r.id(), translation.approvedId()), Objects.equals(r.id(), live),
                        Objects.equals(r.id(), translation.nextId()) && !Objects.equals(r.id(), live), source.get(r.basedOnId())));
            }
        }));
        return lines;
    }

    private Map<Long, Integer> numbers(ContentItem item) {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        entities.createQuery("select r.id, r.number from Revision r where r.translationId = :translation", Object[].class)
                .setParameter("translation", item.source().orElseThrow().id()).getResultList()
                .forEach(row -> numbers.put((Long) row[0], (Integer) row[1]));
        return numbers;
    }

    public List<RevisionLine> factsHistory(Actor actor, ContentId id) {
        return readable(actor, id).map(item -> content.factsHistory(item, LONGEST_HISTORY).stream()
                .map(f -> new RevisionLine(0, f.number(), f.authorName(), f.madeAt(), false, f.number() == item.factsNo(), false,
                        false, false, null)).toList()).orElse(List.of());
    }

    public Optional<Facts> facts(Actor actor, ContentId id, int number) {
        return readable(actor, id).flatMap(item -> content.factsRevision(item, number)
                .map(revision -> types.readFacts(item.type(), revision.facts())));
    }

    /** The number of the revision that somebody judged last; what came since is new to them. Empty when they never did. */
    public Optional<Integer> lastJudged(Actor actor, ContentId id, Language language) {
        return audit.lastRevision(actor, id, language, List.of(Verb.APPROVE.key(), Steps.APPROVE_CORRECTED, Verb.RETURN.key()));
    }

    /** What was done to an item, newest first. */
    public List<Deed> deeds(Actor actor, ContentId id) {
        return readable(actor, id).map(item -> audit.of(id, LONGEST_HISTORY).stream()
                .map(e -> new Deed(e.happenedAt(), e.actorName(), e.verb(), e.language() == null ? null : Language.of(e.language()),
                        e.revisionNo(), e.reason(), e.detail())).toList()).orElse(List.of());
    }

    /** Items at work of which a newest title in any language has words that begin so, the last changed first. */
    public List<TitledItem> titled(Actor actor, String text, Language wanted, int atMost) {
        return titles(actor, worklist.page(actor, WorklistFilter.of(WorklistFilter.View.ALL).titled(text), 1, atMost).entries().stream()
                .map(WorklistItem::id).toList(), wanted);
    }

    /** The groups that this person may open at the desk, by what they are called; those in the trash are left out. */
    public List<TitledItem> groups(Actor actor, Language wanted, int atMost) {
        Map<String, Object> parameters = new HashMap<>();
        Collator collator = Collator.getInstance(wanted.locale());
        return best(actor, titles("i.trashedAt is null and (" + scopeOfGroups(actor, parameters)
                + ") order by i.changedAt desc, i.id", parameters, atMost * 4), wanted).stream()
                .sorted(Comparator.comparing(TitledItem::title, collator)).limit(atMost).toList();
    }

    private String scopeOfGroups(Actor actor, Map<String, Object> parameters) {
        return DeskScope.on("i", actor, types.all().stream().filter(ContentType::isGroup).map(ContentType::key).toList(), value -> {
            String name = "scope" + parameters.size();
            parameters.put(name, value);
            return ":" + name;
        });
    }

    private List<Object[]> titles(String where, Map<String, Object> parameters, int atMost) {
        var query = entities.createQuery("select i.id, t.language, r.title, i.type, i.groupId from Translation t join t.item i, Revision r"
                + " where r.id = t.headId and " + where, Object[].class).setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The titles of these items, in their order, each in the best language for a reader of this one. */
    public List<TitledItem> titles(Actor actor, Collection<ContentId> ids, Language wanted) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<TitledItem> found = best(actor, titles("i.id in :ids", Map.of("ids", ids.stream().map(ContentId::value).toList()),
                Integer.MAX_VALUE), wanted);
        return ids.stream().flatMap(id -> found.stream().filter(item -> item.id().equals(id))).toList();
    }

    private List<TitledItem> best(Actor actor, List<Object[]> rows, Language wanted) {
        List<Language> order = siteLanguages.preferring(wanted);
        Map<Long, TitledItem> best = new LinkedHashMap<>();
        for (Object[] row : rows) {
            if (actor.opens((String) row[3], (Long) row[4])) {
                TitledItem item = new TitledItem(new ContentId((Long) row[0]), (String) row[3], Language.of((String) row[1]), (String) row[2]);
                best.merge((Long) row[0], item, (one, other) -> place(order, other) < place(order, one) ? other : one);
            }
        }
        return List.copyOf(best.values());
    }

    private static int place(List<Language> order, TitledItem item) {
        int place = order.indexOf(item.language());
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
