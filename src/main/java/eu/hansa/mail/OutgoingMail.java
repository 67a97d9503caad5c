package eu.hansa.mail;

import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One mail to one person. It waits, is claimed by one node for the time of one try, and is then sent, or waits longer
 * for the next try, or is given up. What was given up goes back to waiting when an administrator says so.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    static final int MOST_ATTEMPTS = 8;

    private static final int LONGEST_RECIPIENT = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_ERROR = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** Line breaks of every kind among them, with which a name or a title could begin a header of its own. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "recipient")
    private String recipient;
    @Column(name = "recipient_name")
    private String recipientName;
    @Column(name = "language")
    private String language;
    @Column(name = "subject")
    private String subject;
    @Lob
    @Column(name = "body")
    private String body;
    @Column(name = "topic")
    private String topic;
    @Column(name = "item_id")
    private Long itemId;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "attempts")
    private int attempts;
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    @Column(name = "claimed_until")
    private Instant claimedUntil;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "failed_at")
    private Instant failedAt;
    @Column(name = "last_error")
    private String lastError;
    @Version
    @Column(name = "version")
    private long version;

    protected OutgoingMail() {
    }

    OutgoingMail(String recipient, String recipientName, Language language, String subject, String body, String topic, Long itemId,
            Instant now) {
        this.id = Ids.next();
        this.recipient = line(recipient, LONGEST_RECIPIENT);
        this.recipientName = line(recipientName, LONGEST_NAME);
        this.language = language.tag();
        this.subject = line(subject, LONGEST_SUBJECT);
        this.body = body;
        this.topic = topic;
        this.itemId = itemId;
        this.queuedAt = now;
        this.nextTryAt = now;
    }

    /** The text as one line without control characters, no longer than a header or its column may be. */
    static String line(String text, int longest) {
        String line = text == null ? "" : CONTROL.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }

    void sent(Instant now) {
        attempts++;
        sentAt = now;
        nextTryAt = null;
        claimedUntil = null;
        lastError = null;
    }

    /** A try that failed but may succeed later: the waits grow fourfold, from a minute to a day. */
    void postponed(String error, Instant now) {
        attempts++;
        lastError = line(error, LONGEST_ERROR);
        claimedUntil = null;
        if (attempts >= MOST_ATTEMPTS) {
            givenUp(now);
            return;
        }
        Duration wait = Duration.ofMinutes(1L << 2 * (attempts - 1));
        nextTryAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** A try that showed that no further one will succeed: the address does not exist. */
    void refused(String error, Instant now) {
        attempts++;
        lastError = line(error, LONGEST_ERROR);
        claimedUntil = null;
        givenUp(now);
    }

    private void givenUp(Instant now) {
        failedAt = now;
        nextTryAt = null;
    }

    /** Begins anew: all tries are to be had again. */
    void tryAgain(Instant now) {
        attempts = 0;
        failedAt = null;
        nextTryAt = now;
    }

    void redirect(String address) {
        recipient = address;
    }

    /** Whether a node is at it at this moment. */
    boolean isClaimed(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    public long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String recipientName() {
        return recipientName;
    }

    public Language language() {
        return Language.of(language);
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public String topic() {
        return topic;
    }

    /** Null when it concerns no item. */
    public Long itemId() {
        return itemId;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant failedAt() {
        return failedAt;
    }

    public String lastError() {
        return lastError;
    }

    MailLine asLine() {
        return new MailLine(id, recipient, recipientName, language, subject, topic, itemId, queuedAt, attempts, nextTryAt, sentAt,
                failedAt, lastError);
    }
}
