package eu.hansa.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds out what accounts have in groups today. Access holds while its own term and that of its membership do. */
@ApplicationScoped
public class Standings {

    /** On an {@link Access} {@code a} joined with its membership {@code m}, if it hangs by one. */
    static final String HOLDS = "(a.firstDay <= :today and (a.endDay is null or a.endDay > :today)"
            + " and (m.id is null or (m.firstDay <= :today and (m.endDay is null or m.endDay > :today))))";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SiteDays days;

    /** One query. */
    public Standing of(long accountId) {
        Map<Long, Level> levels = new HashMap<>();
        entities.createQuery("select a.groupId, a.level from Access a left join a.membership m where a.accountId = :account and " + HOLDS,
                Object[].class).setParameter("account", accountId).setParameter("today", days.today()).getResultList()
                .forEach(row -> levels.merge((Long) row[0], (Level) row[1], (one, other) -> one == Level.EDIT ? one : other));
        return new Standing(levels);
    }

    /** The accounts that have something in a group today. */
    Set<Long> accounts(long groupId) {
        return Set.copyOf(entities.createQuery("select a.accountId from Access a left join a.membership m where a.groupId = :group and " + HOLDS,
                Long.class).setParameter("group", groupId).setParameter("today", days.today()).getResultList());
    }
}
