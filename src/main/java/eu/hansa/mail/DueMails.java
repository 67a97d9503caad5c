package eu.hansa.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The outbox as a worker sees it: each method is one short transaction, and no mail server is spoken to in any. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DueMails {

    /** Far longer than a try can take, so that it ends only for a node that died at it. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Those whose time has come and that nobody is at, the longest due first. */
    List<Long> due(int atMost) {
        return entities.createQuery("select m.id from OutgoingMail m where m.nextTryAt <= :now"
                + " and (m.claimedUntil is null or m.claimedUntil <= :now) order by m.nextTryAt, m.id", Long.class)
                .setParameter("now", clock.instant()).setMaxResults(atMost).getResultList();
    }

    /** The mail for this caller alone; empty when another node was faster. One statement decides, on any database. */
    Optional<OutgoingMail> claim(long id) {
        Instant now = clock.instant();
        int claimed = entities.createQuery("update OutgoingMail m set m.claimedUntil = :until, m.version = m.version + 1"
                + " where m.id = :id and m.nextTryAt <= :now and (m.claimedUntil is null or m.claimedUntil <= :now)")
                .setParameter("until", now.plus(CLAIM)).setParameter("id", id).setParameter("now", now).executeUpdate();
        return claimed == 0 ? Optional.empty() : Optional.of(entities.find(OutgoingMail.class, id));
    }

    void sent(long id) {
        change(id, OutgoingMail::sent);
    }

    void postponed(long id, String error) {
        change(id, (mail, now) -> mail.postponed(error, now));
    }

    void refused(long id, String error) {
        change(id, (mail, now) -> mail.refused(error, now));
    }

    private void change(long id, BiConsumer<OutgoingMail, Instant> change) {
        OutgoingMail mail = entities.find(OutgoingMail.class, id);
        if (mail != null) {
            change.accept(mail, clock.instant());
        }
    }

    /** Deletes some of those sent before this moment; returns how many. */
    int forgetSentBefore(Instant moment, int atMost) {
        List<Long> ids = entities.createQuery("select m.id from OutgoingMail m where m.queuedAt < :moment and m.sentAt < :moment"
                + " order by m.queuedAt", Long.class).setParameter("moment", moment).setMaxResults(atMost).getResultList();
        return ids.isEmpty() ? 0 : entities.createQuery("delete from OutgoingMail m where m.id in :ids").setParameter("ids", ids)
                .executeUpdate();
    }
}
