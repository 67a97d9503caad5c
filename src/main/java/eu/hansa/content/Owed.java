package eu.hansa.content;

/** What a text waits for, as the verb that one person owes it. */
public enum Owed {
    /** It was returned to this person. */
    MEND,
    /** This person's own draft. */
    WRITE,
    /** Not there yet, or behind its source. */
    TRANSLATE,
    REVIEW,
    /** Approved, and not live yet. */
    RELEASE
}
