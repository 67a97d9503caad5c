package eu.hansa.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What costs more than a page of a list, as totals and years do, kept for as long as the list's stamp holds and no edge is passed. */
@ApplicationScoped
class Counts {

    private static final List<Object> EDGE = List.of("edge");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Freshness freshness;
    @Inject
    private Clock clock;

    private final Cache<List<Object>, Kept> kept = Caffeine.newBuilder().maximumSize(2_000).build();

    /** @param from the moment as at which it was counted: before that it may have been another */
    private record Kept(Object value, Reading reading, Instant from, Instant until) {

        boolean holdsAt(Instant now) {
            return reading.holds() && !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** @param tag what the value hangs on */
    @SuppressWarnings("unchecked")
    <V> V keep(List<Object> key, String tag, Supplier<V> count) {
        Instant now = clock.instant();
        Kept before = kept.getIfPresent(key);
        if (before != null && before.holdsAt(now)) {
            return (V) before.value();
        }
        Reading reading = freshness.read(Set.of(tag));
        V value = count.get();
        kept.put(key, new Kept(value, reading, now, nextEdge()));
        return value;
    }

    /** See {@link PublicationReader#nextEdge}. */
    Instant nextEdge() {
        Instant now = clock.instant();
        Kept before = kept.getIfPresent(EDGE);
        if (before != null && before.holdsAt(now)) {
            return before.until();
        }
        Reading reading = freshness.read(Set.of(Publisher.WINDOWS));
        Instant edge = Stream.of(window(now, "visibleFrom"), window(now, "visibleUntil"), change(now)).min(Comparator.naturalOrder()).get();
        kept.put(EDGE, new Kept(edge, reading, now, edge));
        return edge;
    }

    private Instant window(Instant now, String end) {
        return entities.createQuery("select p." + end + " from Publication p where p." + end + " > :now order by p." + end, Instant.class)
                .setParameter("now", now).setMaxResults(1).getResultStream().findFirst().orElse(Publication.FOREVER);
    }

    private Instant change(Instant now) {
        return entities.createQuery("select e.atMillis from Edge e where e.atMillis > :now order by e.atMillis", Long.class)
                .setParameter("now", now.toEpochMilli()).setMaxResults(1).getResultStream().findFirst().map(Instant::ofEpochMilli)
                .orElse(Publication.FOREVER);
    }
}
