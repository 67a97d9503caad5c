package eu.hansa.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail as a list shows it, without its body.
 *
 * @param topic     what it tells of: {@code submit}, {@code return}, {@code password}
 * @param itemId    null when it concerns no item
 * @param nextTryAt when it is tried next; null unless it waits
 * @param lastError what the mail server or the network said at the last try; null when nothing went wrong
 */
public record MailLine(long id, String recipient, String recipientName, String language, String subject, String topic, Long itemId,
        Instant queuedAt, int attempts, Instant nextTryAt, Instant sentAt, Instant failedAt, String lastError) implements Serializable {

    public MailState state() {
        return sentAt != null ? MailState.SENT : failedAt != null ? MailState.FAILED : MailState.WAITING;
    }
}
