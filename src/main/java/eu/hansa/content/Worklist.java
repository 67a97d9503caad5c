package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.access.Right;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What there is to do at the desk, for one person: only items that they may open. However many items there are, a list
 * takes the same few queries.
 */
@ApplicationScoped
@Transactional
public class Worklist {

    /** No list of events is longer. */
    private static final int MOST_EVENTS = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.workflow.own-approval", defaultValue = "false")
    private boolean ownApproval;

    /** @param page counted from 1; a page beyond the last, or beyond the most that can be paged through, is empty */
    public Slice<WorklistItem> page(Actor actor, WorklistFilter filter, int page, int size) {
        List<Long> ids = listing(actor).ids(filter);
        int total = Math.min(ids.size(), WorklistListing.MOST);
        long first = (page - 1L) * size;
        List<Long> shown = first >= total ? List.of() : ids.subList((int) first, (int) Math.min(first + size, total));
        return new Slice<>(items(actor, shown), page, size, total, ids.size() > total);
    }

    private WorklistListing listing(Actor actor) {
        return new WorklistListing(entities, actor, typeKeys(), languages.inOrder(), () -> conditions(actor));
    }

    /**
     * The texts that wait for this person, what was returned first, then what is due first, then the longest unchanged; the
     * total counts all, up to the most that a list goes through.
     */
    public Slice<OwedText> owed(Actor actor, int atMost) {
        WorklistListing listing = listing(actor);
        WorklistListing.Found waiting = listing.textsOwed();
        Map<String, Map<Long, LocalDate>> assigned = assigned(actor);
        List<Urgency> texts = textsOwed(actor, waiting.items(), assigned);
        Set<Long> found = texts.stream().sorted().limit(atMost).map(Urgency::item).collect(Collectors.toCollection(LinkedHashSet::new));
        long total = texts.size();
        boolean more = waiting.more();
        for (Language language : languages.inOrder()) {
            List<Long> missing = listing.untranslated(language);
            total += Math.min(missing.size(), WorklistListing.MOST);
            more |= missing.size() > WorklistListing.MOST;
            found.addAll(missing.subList(0, Math.min(missing.size(), atMost)));
            Map<Long, LocalDate> due = assigned.getOrDefault(language.tag(), Map.of());
            listing.untranslated(language, due.keySet()).stream().sorted(Comparator.comparing(due::get)).limit(atMost).forEach(found::add);
        }
        List<OwedText> shown = items(actor, found).stream()
                .flatMap(item -> item.cells().stream().filter(cell -> cell.owed() != null).map(cell -> owed(item, cell, assigned)))
                .sorted(Comparator.comparing(Urgency::of)).limit(atMost).toList();
        return new Slice<>(shown, 1, atMost, total, more);
    }

    /** What makes one text wait before another. */
    private record Urgency(long item, boolean returned, LocalDate due, Instant changedAt) implements Comparable<Urgency> {

        private static final Comparator<Urgency> ORDER = Comparator.comparing((Urgency text) -> !text.returned())
                .thenComparing(Urgency::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Urgency::changedAt).thenComparing(Urgency::item);

        static Urgency of(OwedText text) {
            WorklistCell cell = text.cell();
            return new Urgency(text.item().id().value(), cell.owed() == Owed.MEND, text.due(),
                    cell.changedAt() == null ? text.item().changedAt() : cell.changedAt());
        }

        @Override
        public int compareTo(Urgency other) {
            return ORDER.compare(this, other);
        }
    }

    /** By when this person has to be done with what was assigned to them, by language and item; what is due first, where there is much. */
    private Map<String, Map<Long, LocalDate>> assigned(Actor actor) {
        WorklistConditions conditions = conditions(actor);
        Map<String, Map<Long, LocalDate>> assigned = new HashMap<>();
        conditions.bind(entities.createQuery("select k.language, k.itemId, k.due from TranslationTask k, ContentItem i where i.id = k.itemId and "
                + conditions.dueOfActor() + " order by k.due, k.id", Object[].class)).setMaxResults(WorklistListing.MOST).getResultList()
                .forEach(row -> assigned.computeIfAbsent((String) row[0], first -> new HashMap<>()).put((Long) row[1], (LocalDate) row[2]));
        return assigned;
    }

    private static LocalDate due(LocalDate ofReview, Map<String, Map<Long, LocalDate>> assigned, String language, long item) {
        return ofReview != null ? ofReview : assigned.getOrDefault(language, Map.of()).get(item);
    }

    private static OwedText owed(WorklistItem item, WorklistCell cell, Map<String, Map<Long, LocalDate>> assigned) {
        return new OwedText(item, cell, due(cell.review() == null ? null : cell.review().due(), assigned, cell.language().tag(), item.id().value()));
    }

    private List<Urgency> textsOwed(Actor actor, Set<Long> among, Map<String, Map<Long, LocalDate>> assigned) {
        return ofTexts(actor, "i.id, t.language, t.returnedNote, t.review.due, t.changedAt", among, WorklistConditions::textOwed, "t.id").stream()
                .map(row -> new Urgency((Long) row[0], row[2] != null,
                        due((LocalDate) row[3], assigned, (String) row[1], (Long) row[0]), (Instant) row[4])).toList();
    }

    /** Translations behind their source, of all that this person may work on, the longest unchanged first; counted as {@link #owed} are. */
    public Slice<OwedText> outdated(Actor actor, int atMost) {
        WorklistListing.Found behind = listing(actor).outdated();
        List<Long> texts = ofTexts(actor, "i.id, t.id", behind.items(), WorklistConditions::outdated, "t.changedAt, t.id").stream()
                .map(row -> (Long) row[0]).toList();
        List<OwedText> shown = items(actor, texts.stream().limit(atMost).collect(Collectors.toCollection(LinkedHashSet::new))).stream()
                .flatMap(item -> item.cells().stream().filter(WorklistCell::isOutdated).map(cell -> owed(item, cell, Map.of())))
                .limit(atMost).toList();
        return new Slice<>(shown, 1, atMost, texts.size(), behind.more());
    }

    /** Of texts of these items of which something is true, in an order: what is asked of each. */
    private List<Object[]> ofTexts(Actor actor, String asked, Set<Long> among, Function<WorklistConditions, String> which, String order) {
        if (among.isEmpty()) {
            return List.of();
        }
        WorklistConditions conditions = conditions(actor);
        return conditions.bind(entities.createQuery("select " + asked + " from Translation t join t.item i where i.id in "
                + conditions.given(among) + " and " + which.apply(conditions) + " order by " + order, Object[].class)).getResultList();
    }

    /** What goes live or ends until a moment, in order, with the joint releases that wait; the soonest, where there are many. */
    public Slice<ReleaseEvent> releases(Actor actor, Instant until) {
        WorklistListing listing = listing(actor);
        List<WorklistListing.Turn> turns = listing.turns(until, MOST_EVENTS + 1);
        List<WorklistListing.Turn> joint = listing.jointReleases(until, MOST_EVENTS + 1);
        Map<Long, WorklistItem> items = items(actor, Stream.concat(turns.stream(), joint.stream()).map(WorklistListing.Turn::item)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(item -> item.id().value(), item -> item));
        List<ReleaseEvent> events = Stream.concat(turns.stream().flatMap(turn -> ReleaseEvent.allAt(turn.at(), items.get(turn.item()))),
                joint.stream().map(turn -> new ReleaseEvent(turn.at(), ReleaseEvent.Kind.JOINT, items.get(turn.item()))))
                .sorted(Comparator.comparing(ReleaseEvent::at).thenComparing(event -> event.item().id().value())).toList();
        int shown = Math.min(events.size(), MOST_EVENTS);
        return new Slice<>(events.subList(0, shown), 1, MOST_EVENTS, shown, events.size() > shown);
    }

    WorklistConditions conditions(Actor actor) {
        return new WorklistConditions(actor, clock.instant(), languages.inOrder(), ownApproval);
    }

    List<String> typeKeys() {
        return types.all().stream().map(ContentType::key).toList();
    }

    /** These items in this order, with all their languages; three queries. */
    List<WorklistItem> items(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> owed = owedAmong(actor, ids);
        Map<Long, List<TextRow>> texts = TextRow.of(entities, ids);
        Map<Long, WorklistItem> items = new HashMap<>();
        for (Object[] row : entities.createQuery("select i.id, i.type, i.sourceLanguage, i.releasePolicy, i.releaseLanguages,"
                + " i.releaseFrom, i.releaseUntil, i.changedAt, i.changedBy, i.archivedAt, i.trashedAt, f.authorId, f.authorName, i.groupId"
                + " from ContentItem i left join FactsRevision f on f.itemId = i.id and f.number = i.factsNo where i.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList()) {
            items.put((Long) row[0], item(actor, row, texts.getOrDefault((Long) row[0], List.of()), owed));
        }
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private Set<Long> owedAmong(Actor actor, Collection<Long> ids) {
        WorklistConditions conditions = conditions(actor);
        return Set.copyOf(conditions.bind(entities.createQuery("select t.id from Translation t join t.item i where i.id in "
                + conditions.given(ids) + " and " + WorklistConditions.all(conditions.atWork(), conditions.textOwed()), Long.class))
                .getResultList());
    }

    private WorklistItem item(Actor actor, Object[] row, List<TextRow> texts, Set<Long> owed) {
        String type = (String) row[1];
        Long group = (Long) row[13];
        Language source = Language.of((String) row[2]);
        ReleasePolicy policy = (ReleasePolicy) row[3];
        List<Language> together = Stream.of(((String) row[4]).split(",")).map(Language::of).toList();
        boolean atWork = row[9] == null && row[10] == null;
        Map<Language, TextRow> written = new TreeMap<>();
        texts.forEach(text -> written.put(text.translation().language(), text));
        TextRow original = written.get(source);
        Set<Language> shown = new LinkedHashSet<>(languages.inOrder());
        shown.addAll(written.keySet());
        Map<Language, WorklistCell> cells = new LinkedHashMap<>();
        for (Language language : shown) {
            TextRow text = written.get(language);
            boolean wanted = policy != ReleasePolicy.TOGETHER || together.contains(language);
            boolean missingOwed = atWork && wanted && original != null && original.isReadyToTranslate()
                    && actor.may(Right.TRANSLATE, language, type, group);
            cells.put(language, text == null
                    ? WorklistCell.missing(language, original == null ? 0 : original.referenceNumber(), missingOwed ? Owed.TRANSLATE : null)
                    : text.cell(language.equals(source), original, owed.contains(text.translation().id()),
                            actor.may(Right.TRANSLATE, language, type, group), clock.instant()));
        }
        List<Language> waitsFor = row[5] == null ? List.of() : together.stream()
                .filter(language -> cells.get(language) == null || cells.get(language).state() != EditState.APPROVED).toList();
        Long changedBy = (Long) row[8];
        String changer = texts.stream().filter(text -> changedBy.equals(text.translation().changedBy()))
                .map(text -> text.translation().changedByName()).findFirst()
                .orElse(changedBy.equals(row[11]) ? (String) row[12] : null);
        return new WorklistItem(new ContentId((Long) row[0]), type, source, original == null ? "" : original.title(), policy,
                (Instant) row[5], (Instant) row[6], waitsFor, (Instant) row[7], changer, row[9] != null, row[10] != null,
                List.copyOf(cells.values()));
    }
}
