package eu.hansa.content.workflow;

import java.util.Locale;

/**
 * Everything that people do to an item or to one of its languages. {@code RELEASE} is for parts of an item that have
 * versions of their own, such as a programme; it stands in the same table of rights.
 */
public enum Verb {
    CREATE, WRITE, ASSIGN, SUBMIT, RETURN, APPROVE, ASK_OUTSIDE, SHARE, PUBLISH, SCHEDULE, MOVE, RELEASE, WITHDRAW, RESTORE,
    WRITE_FACTS, CHANGE_RELEASE, CHANGE_ACCESS, CHANGE_GROUP, CHANGE_OWNER, ARCHIVE, UNARCHIVE, TRASH, UNTRASH;

    /** As it stands in the audit trail and in message keys: {@code write-facts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be done to a language in which there is no text yet. */
    boolean begins() {
        return this == WRITE || this == ASSIGN;
    }

    /** Whether the item is another one afterwards; who is to translate it does not make it so. */
    boolean changes() {
        return this != ASSIGN;
    }

    /** Whether it concerns one language; the others concern the item as a whole. */
    public boolean concernsLanguage() {
        return ordinal() >= WRITE.ordinal() && ordinal() <= RESTORE.ordinal();
    }
}
