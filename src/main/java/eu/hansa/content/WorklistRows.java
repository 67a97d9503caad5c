package eu.hansa.content;

import eu.hansa.freshness.WorkedOut;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what the worklist is read from. On a healthy site working it out again changes nothing. */
@ApplicationScoped
@Transactional
public class WorklistRows {

    private static final int AT_A_TIME = 200;
    private static final String WHAT = "worklist";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Languages languages;
    @Inject
    private WorklistRows self;
    @Inject
    private WorkedOut workedOut;
    @Inject
    private Clock clock;

    /** Whether there are rows for the languages that the site has. */
    public boolean isWhole() {
        return workedOut.isWhole(WHAT);
    }

    /** Works out all of them, some in each transaction; the list goes on meanwhile with what it has. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void rebuild() {
        long last = 0;
        for (List<ContentId> ids = content.idsAfter(last, AT_A_TIME); !ids.isEmpty(); ids = content.idsAfter(last, AT_A_TIME)) {
            self.renewAlone(ids);
            last = ids.get(ids.size() - 1).value();
        }
        workedOut.toTheEnd(WHAT);
    }

    /** The same as {@link #renew}, for who has not locked these items: nobody changes one of them meanwhile. */
    public void renewAlone(Collection<ContentId> items) {
        entities.createQuery("select i from ContentItem i where i.id in :ids order by i.id", ContentItem.class)
                .setParameter("ids", items.stream().map(ContentId::value).toList()).setHint("eclipselink.batch", "i.audiences")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        renew(items);
    }

    /** Brings the rows of these items up to what the items are now. Four queries however many they are, and what differs. */
    public void renew(Collection<ContentId> items) {
        List<Long> ids = items.stream().map(ContentId::value).toList();
        Map<WorklistRow.Key, WorklistRow> rows = entities.createQuery("select r from WorklistRow r where r.itemId in :ids", WorklistRow.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(WorklistRow::key, row -> row));
        Map<Long, List<WorklistWord>> words = entities.createQuery("select w from WorklistWord w where w.itemId in :ids", WorklistWord.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(WorklistWord::itemId));
        Map<Long, List<TextRow>> texts = TextRow.of(entities, ids);
        for (Object[] row : entities.createQuery("select i.id, i.type, i.groupId, i.sourceLanguage, i.changedAt, i.archivedAt, i.trashedAt"
                + " from ContentItem i where i.id in :ids", Object[].class).setParameter("ids", ids).getResultList()) {
            long id = (Long) row[0];
            List<TextRow> written = texts.getOrDefault(id, List.of());
            Language source = Language.of((String) row[3]);
            TextRow original = written.stream().filter(text -> text.language().equals(source)).findFirst().orElse(null);
            Shelf shelf = row[6] != null ? Shelf.TRASH : row[5] != null ? Shelf.ARCHIVED : Shelf.AT_WORK;
            for (WorklistRow.Key key : wanted(id, source, original, written)) {
                WorklistRow known = rows.remove(key);
                WorklistRow wanted = known == null ? new WorklistRow(id, key.facet(), key.language(), key.from(), key.until()) : known;
                wanted.of(shelf, (String) row[1], (Long) row[2], (Instant) row[4], original == null ? "" : original.title());
                if (known == null) {
                    entities.persist(wanted);
                }
            }
            renewWords(id, words.getOrDefault(id, List.of()), written);
        }
        rows.values().forEach(entities::remove);
    }

    private void renewWords(long id, List<WorklistWord> known, List<TextRow> written) {
        Set<String> wanted = new HashSet<>();
        written.forEach(text -> wanted.addAll(WorklistWord.in(text.title())));
        known.stream().filter(word -> !wanted.remove(word.word())).forEach(entities::remove);
        wanted.forEach(word -> entities.persist(new WorklistWord(word, id)));
    }

    /** A span of time in which something holds. */
    private record Span(Instant from, Instant until) {
    }

    private Set<WorklistRow.Key> wanted(long id, Language source, TextRow original, List<TextRow> written) {
        Map<Facet, List<Span>> ofAny = new EnumMap<>(Facet.class);
        Set<WorklistRow.Key> keys = new HashSet<>();
        for (TextRow text : written) {
            boolean outdated = text.staleness(text.language().equals(source), original) == Staleness.OUTDATED;
            spans(text.translation(), outdated).forEach((facet, spans) -> {
                spans.forEach(span -> keys.add(new WorklistRow.Key(id, facet, text.language().tag(), span.from(), span.until())));
                ofAny.computeIfAbsent(facet, first -> new ArrayList<>()).addAll(spans);
            });
        }
        languages.inOrder().stream().filter(language -> !language.equals(source)
                && written.stream().noneMatch(text -> text.language().equals(language))).forEach(language -> {
            keys.add(new WorklistRow.Key(id, Facet.MISSING, language.tag(), Instant.EPOCH, WorklistRow.FOREVER));
            ofAny.put(Facet.MISSING, List.of(new Span(Instant.EPOCH, WorklistRow.FOREVER)));
        });
        ofAny.forEach((facet, spans) -> joined(spans)
                .forEach(span -> keys.add(new WorklistRow.Key(id, facet, WorklistRow.ANY, span.from(), span.until()))));
        return keys;
    }

    /** From now on; what was before is of no interest to a list of what there is to do. */
    private Map<Facet, List<Span>> spans(Translation text, boolean outdated) {
        Instant now = clock.instant();
        List<Instant> turns = new ArrayList<>(Stream.of(text.nextFrom(), text.nextUntil(), text.liveUntil())
                .filter(turn -> turn != null && turn.isAfter(now)).collect(Collectors.toCollection(TreeSet::new)));
        turns.add(WorklistRow.FOREVER);
        Map<Facet, List<Span>> spans = new EnumMap<>(Facet.class);
        Instant from = Instant.EPOCH;
        Instant moment = now;
        for (Instant turn : turns) {
            Span span = new Span(from, turn);
            Facet.of(text, outdated, moment).forEach(facet -> spans.computeIfAbsent(facet, first -> new ArrayList<>()).add(span));
            from = turn;
            moment = turn;
        }
        spans.replaceAll((facet, parts) -> joined(parts));
        return spans;
    }

    /** The same time in as few spans as it takes. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted(Comparator.comparing(Span::from)).forEach(span -> {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || span.from().isAfter(last.until())) {
                joined.add(span);
            } else if (span.until().isAfter(last.until())) {
                joined.set(joined.size() - 1, new Span(last.from(), span.until()));
            }
        });
        return joined;
    }
}
