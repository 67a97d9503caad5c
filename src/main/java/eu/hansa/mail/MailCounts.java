package eu.hansa.mail;

/** How many mails of each state are in the outbox. */
public record MailCounts(long waiting, long sent, long failed) {

    public long of(MailState state) {
        return switch (state) {
            case WAITING -> waiting;
            case SENT -> sent;
            case FAILED -> failed;
        };
    }

    public long all() {
        return waiting + sent + failed;
    }
}
