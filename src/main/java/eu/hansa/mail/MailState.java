package eu.hansa.mail;

/** What has become of a mail; derived from its moments, never stored. */
public enum MailState {
    /** To be sent, or to be tried again. */
    WAITING,
    SENT,
    /** Given up. */
    FAILED
}
