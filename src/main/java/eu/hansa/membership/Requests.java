package eu.hansa.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The requests that no officer has decided yet. */
@ApplicationScoped
class Requests {

    @PersistenceContext
    private EntityManager entities;

    Optional<JoinRequest> open(long groupId, long accountId) {
        return entities.createQuery("select r from JoinRequest r where r.groupId = :group and r.accountId = :account and r.decidedAt is null",
                JoinRequest.class).setParameter("group", groupId).setParameter("account", accountId).getResultStream().findFirst();
    }

    /** Oldest first. */
    List<JoinRequest> open(long groupId, int atMost) {
        return entities.createQuery("select r from JoinRequest r where r.groupId = :group and r.decidedAt is null order by r.askedAt, r.id",
                JoinRequest.class).setParameter("group", groupId).setMaxResults(atMost).getResultList();
    }
}
