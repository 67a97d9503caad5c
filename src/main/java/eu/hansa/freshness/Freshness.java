package eu.hansa.freshness;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The stamps of all tags. Bumped in the database inside the transaction that changes the content; taken over in memory
 * after its commit on the node that wrote, and by {@link #learn} on the others. Whether a finished page still holds is
 * therefore answered without a query.
 */
@ApplicationScoped
public class Freshness {

    /** Covers clocks that differ between nodes, and transactions that took their time between bump and commit. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<Bumped> bumped;

    /** One object a tag as long as anybody holds it, so that no reading can miss an advance. */
    private final Cache<String, Stamp> known = Caffeine.newBuilder().weakValues().build();
    /** Keeps the stamps in use from being loaded again and again. */
    private final Cache<String, Stamp> recent = Caffeine.newBuilder().maximumSize(10_000).build();
    private volatile Instant learntAt = Instant.EPOCH;

    /** What {@link #bump} tells after the commit. */
    record Bumped(Map<String, Long> stamps) {
    }

    /** Notes the stamps of these tags as they are now; at most one query, and none for tags in use. */
    public Reading read(Collection<String> tags) {
        List<String> unknown = new ArrayList<>();
        Map<String, Stamp> found = new HashMap<>();
        for (String tag : tags) {
            Stamp stamp = known.getIfPresent(tag);
            if (stamp == null) {
                unknown.add(tag);
            } else {
                found.put(tag, stamp);
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, Long> stored = stored(unknown);
            for (String tag : unknown) {
                found.put(tag, known.get(tag, t -> new Stamp(t, stored.getOrDefault(t, 0L))));
                found.get(tag).advance(stored.getOrDefault(tag, 0L));
            }
        }
        found.forEach(recent::put);
        return new Reading(new TreeSet<>(tags).stream().map(found::get).toList());
    }

    /** Says that whatever shows one of these tags has to be made anew. Part of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bump(Collection<String> tags) {
        Map<String, Long> stamps = new HashMap<>();
        // In one order for everybody, so that two publications never wait for each other.
        for (String tag : new TreeSet<>(tags)) {
            int updated = entities.createQuery("update FreshnessStamp s set s.stamp = s.stamp + 1, s.bumpedAt = :now where s.tag = :tag")
                    .setParameter("now", clock.instant()).setParameter("tag", tag).executeUpdate();
            if (updated == 0) {
                entities.persist(new FreshnessStamp(tag, 1, clock.instant()));
                entities.flush();
            }
        }
        stamps.putAll(stored(tags));
        bumped.fire(new Bumped(stamps));
    }

    void takeOver(@Observes(during = TransactionPhase.AFTER_SUCCESS) Bumped event) {
        event.stamps().forEach(this::advance);
    }

    /** Takes over what other nodes have bumped; called every two seconds. */
    @Transactional
    public void learn() {
        Instant from = learntAt.equals(Instant.EPOCH) ? clock.instant() : learntAt;
        learntAt = clock.instant();
        entities.createQuery("select s.tag, s.stamp from FreshnessStamp s where s.bumpedAt >= :since", Object[].class)
                .setParameter("since", from.minus(OVERLAP)).getResultList().forEach(row -> advance((String) row[0], (Long) row[1]));
    }

    private void advance(String tag, long to) {
        Stamp stamp = known.getIfPresent(tag);
        if (stamp != null) {
            stamp.advance(to);
        }
    }

    private Map<String, Long> stored(Collection<String> tags) {
        Map<String, Long> stamps = new HashMap<>();
        entities.createQuery("select s.tag, s.stamp from FreshnessStamp s where s.tag in :tags", Object[].class)
                .setParameter("tags", tags).getResultList().forEach(row -> stamps.put((String) row[0], (Long) row[1]));
        return stamps;
    }
}
