package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Remembers when people looked in on the papers of their groups, so that they can be told what is new. */
@ApplicationScoped
@Transactional
public class PaperVisits {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Notes a visit to all of these groups; returns by group when the visit before it was, which is for ever ago at the first. */
    public Map<ContentId, Instant> lookIn(long account, Collection<ContentId> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = groups.stream().map(ContentId::value).toList();
        Map<Long, PaperVisit> known = entities.createQuery("select v from PaperVisit v where v.account = :account and v.group in :groups",
                PaperVisit.class).setParameter("account", account).setParameter("groups", ids).getResultStream()
                .collect(Collectors.toMap(PaperVisit::group, Function.identity()));
        Map<ContentId, Instant> before = new HashMap<>();
        for (long group : ids) {
            PaperVisit visit = known.computeIfAbsent(group, id -> begin(account, id));
            before.put(new ContentId(group), visit.lookIn(clock.instant()));
        }
        return before;
    }

    private PaperVisit begin(long account, long group) {
        PaperVisit visit = new PaperVisit(account, group, clock.instant());
        entities.persist(visit);
        return visit;
    }
}
