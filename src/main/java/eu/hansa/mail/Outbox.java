package eu.hansa.mail;

import eu.hansa.access.Actor;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where mails are put to be sent, and where administrators see what became of them. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final int LONGEST_ADDRESS = 254;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AuditTrail audit;
    @Inject
    private Mailer mailer;
    @Inject
    private Clock clock;

    /**
     * Writes a mail to be sent soon. It is written in the caller's transaction: both succeed or neither does. Never
     * refuses: an address that is none fails when the mail is sent, not the action that it tells of.
     *
     * @param language  of the mail's words, which is the recipient's
     * @param body      plain text
     * @param topic     what it tells of, for the desk: {@code submit}, {@code password}; worded by {@code mail.topic.<topic>}
     * @param itemId    the item concerned; null for none
     */
    public void queue(String recipientEmail, String recipientName, Language language, String subject, String body, String topic,
            Long itemId) {
        entities.persist(new OutgoingMail(recipientEmail, recipientName, language, subject, body, topic, itemId, clock.instant()));
    }

    /** Whether mails go out at all; if not, they wait, because no mail server is set. */
    public boolean sends() {
        return mailer.hasServer();
    }

    /**
     * One page, newest first.
     *
     * @param state null for all
     * @param page  counted from 1
     */
    public Slice<MailLine> page(MailState state, int page, int size) {
        long total = state == null ? counts().all() : counts().of(state);
        List<OutgoingMail> mails = entities.createQuery("select m from OutgoingMail m" + where(state)
                + " order by m.queuedAt desc, m.id desc", OutgoingMail.class)
                .setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
        return new Slice<>(mails.stream().map(OutgoingMail::asLine).toList(), page, size, total);
    }

    private static String where(MailState state) {
        return state == null ? "" : switch (state) {
            case WAITING -> " where m.nextTryAt is not null";
            case SENT -> " where m.sentAt is not null";
            case FAILED -> " where m.failedAt is not null";
        };
    }

    public MailCounts counts() {
        Object[] row = entities.createQuery("select count(m.nextTryAt), count(m.sentAt), count(m.failedAt) from OutgoingMail m",
                Object[].class).getSingleResult();
        return new MailCounts((Long) row[0], (Long) row[1], (Long) row[2]);
    }

    public Optional<MailLine> find(long id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id)).map(OutgoingMail::asLine);
    }

    /** The text of a mail; empty when there is no such mail. */
    public Optional<String> body(long id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id)).map(OutgoingMail::body);
    }

    /** Lets a mail that waits or was given up be tried at once, with all its tries before it. */
    public void tryNow(Actor actor, long id) {
        OutgoingMail mail = unsent(actor, id);
        if (!mail.isClaimed(clock.instant())) {
            mail.tryAgain(clock.instant());
        }
        audit.record(actor, "mail-try", "mail", mail.subject());
    }

    /** Sends a mail that waits or was given up to another address, at once. */
    public void changeAddress(Actor actor, long id, String address) {
        OutgoingMail mail = unsent(actor, id);
        String given = address == null ? "" : address.strip();
        if (given.length() > LONGEST_ADDRESS) {
            throw Refusal.at("address", "mail.address");
        }
        try {
            Mailer.checked(given);
        } catch (AddressException e) {
            throw Refusal.at("address", "mail.address");
        }
        Instant now = clock.instant();
        if (mail.isClaimed(now)) {
            throw Refusal.because("mail.busy");
        }
        mail.redirect(given);
        mail.tryAgain(now);
        audit.record(actor, "mail-redirect", "mail", mail.subject());
    }

    private OutgoingMail unsent(Actor actor, long id) {
        if (!actor.mayBeyondGroups(Right.ADMINISTER)) {
            throw Refusal.because("right.ADMINISTER");
        }
        OutgoingMail mail = entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw Refusal.because("mail.unknown");
        }
        if (mail.sentAt() != null) {
            throw Refusal.because("mail.sent");
        }
        return mail;
    }
}
