package eu.hansa.workinggroup.paper;

import eu.hansa.media.FileType;
import eu.hansa.workinggroup.paper.text.ReadText;
import eu.hansa.workinggroup.paper.text.TextState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The versions that are still to be read, as a worker sees them: each method is one short transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DueTexts {

    /** Far longer than a try can take, so that it ends only for a node that died at it. */
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 3;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<PaperChanged> changed;

    /** A version that this node alone is to read now. */
    record Due(long version, String hash, FileType type) {
    }

    /** One that nobody is at, the newest first: whoever handed it in is looking at it. */
    Optional<Long> next() {
        return entities.createQuery("select t.versionId from PaperText t where t.state = :waiting"
                + " and (t.claimedUntil is null or t.claimedUntil <= :now) order by t.versionId desc", Long.class)
                .setParameter("waiting", TextState.WAITING).setParameter("now", clock.instant()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Empty when another node was faster. One statement decides, on any database. */
    Optional<Due> claim(long version) {
        Instant now = clock.instant();
        int claimed = entities.createQuery("update PaperText t set t.claimedUntil = :until, t.tries = t.tries + 1 where t.versionId = :version"
                + " and t.state = :waiting and (t.claimedUntil is null or t.claimedUntil <= :now)").setParameter("until", now.plus(CLAIM))
                .setParameter("version", version).setParameter("waiting", TextState.WAITING).setParameter("now", now).executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        PaperText text = entities.find(PaperText.class, version);
        if (text.tries() > MOST_TRIES) {
            // whoever was at it before has died at it
            settle(text, new ReadText(TextState.FAILED, null));
            return Optional.empty();
        }
        PaperVersion file = entities.find(PaperVersion.class, version);
        return Optional.of(new Due(version, file.hash(), paper(version).type()));
    }

    void read(long version, ReadText outcome) {
        settle(entities.find(PaperText.class, version), outcome);
    }

    private void settle(PaperText text, ReadText outcome) {
        text.settle(outcome.state(), outcome.words());
        Paper paper = paper(text.version());
        changed.fire(new PaperChanged(paper.id(), paper.group()));
    }

    private Paper paper(long version) {
        return entities.createQuery("select p from Paper p, PaperVersion v where v.id = :version and p.id = v.paperId", Paper.class)
                .setParameter("version", version).getSingleResult();
    }
}
