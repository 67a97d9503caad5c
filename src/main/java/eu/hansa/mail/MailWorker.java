package eu.hansa.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings what is due from the outbox to the mail server, in small rounds, on every node at once: a claim in the
 * database sees to it that each mail is tried by one node. The server is spoken to outside any transaction.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final int ROUND = 20;
    private static final int MOST_ROUNDS = 50;
    private static final int PURGE_STEP = 500;
    private static final int PURGE_STEPS = 20;
    private static final Duration KEPT_AFTER_SENDING = Duration.ofDays(90);

    @Inject
    private DueMails due;
    @Inject
    private Mailer mailer;
    @Inject
    private Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean troubled = new AtomicBoolean();
    private final AtomicBoolean serverAway = new AtomicBoolean();

    public MailWorker() {
        // for the server, which injects afterwards
    }

    MailWorker(DueMails due, Mailer mailer, Clock clock) {
        this.due = due;
        this.mailer = mailer;
        this.clock = clock;
    }

    @PostConstruct
    void say() {
        if (!mailer.hasServer()) {
            LOG.info("No mail server is set (hansa.mail.host): mails stay in the outbox, to be read at the desk");
        }
    }

    /** Never throws: a server cancels the timer of a bean that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            int rounds = 0;
            // a full round means that more is waiting, and a burst of mails is not to take minutes
            while (work() == ROUND && ++rounds < MOST_ROUNDS) {
                LOG.log(Level.FINE, "More mails are waiting");
            }
            troubled.set(false);
        } catch (RuntimeException e) {
            // once for each trouble: a database that is away for an hour is no reason for hundreds of stack traces
            if (troubled.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The outbox could not be worked on; it is tried again every few seconds", e);
            }
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        try {
            purge();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old mails could not be deleted; it is tried again in an hour", e);
        }
    }

    /** One round: a few mails, or the first one only when the server is away. Returns how many were sent. */
    int work() {
        if (!mailer.hasServer()) {
            return 0;
        }
        int sent = 0;
        for (long id : due.due(ROUND)) {
            Optional<OutgoingMail> mail = due.claim(id);
            if (mail.isEmpty()) {
                continue;
            }
            try {
                mailer.send(mail.get());
                due.sent(id);
                sent++;
                if (serverAway.compareAndSet(true, false)) {
                    LOG.info("The mail server answers again");
                }
            } catch (Undelivered e) {
                if (e.reason() == Undelivered.Reason.NEVER) {
                    LOG.log(Level.WARNING, "Mail {0} is given up: {1}", new Object[] {String.valueOf(id), e.getMessage()});
                    due.refused(id, e.getMessage());
                    continue;
                }
                due.postponed(id, e.getMessage());
                if (e.reason() == Undelivered.Reason.SERVER_AWAY) {
                    if (serverAway.compareAndSet(false, true)) {
                        LOG.log(Level.WARNING, "The mail server is away; mails wait: {0}", e.getMessage());
                    }
                    return sent;
                }
            }
        }
        return sent;
    }

    /** Deletes what was sent long ago, in steps that hold few rows at a time. Returns how many were deleted. */
    int purge() {
        int all = 0;
        for (int step = 0; step < PURGE_STEPS; step++) {
            int some = due.forgetSentBefore(clock.instant().minus(KEPT_AFTER_SENDING), PURGE_STEP);
            all += some;
            if (some < PURGE_STEP) {
                break;
            }
        }
        return all;
    }
}
