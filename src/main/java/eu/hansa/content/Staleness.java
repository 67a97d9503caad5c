package eu.hansa.content;

/** Where a translation stands beside its source; always computed from the revision that it was made from. */
public enum Staleness {
    /** It is the source itself. */
    SOURCE,
    /** There is no text in this language. */
    MISSING,
    /** There is a text that nobody has approved yet. */
    IN_PROGRESS,
    /** The source has since changed in more than a minor way. */
    OUTDATED,
    UP_TO_DATE
}
