package eu.hansa.access;

/** What somebody may do at the desk; each is granted for a language and a content type, or for all of them. */
public enum Right {
    /** Write an item's source text and its facts. */
    EDIT,
    /** Write the other languages of an item. */
    TRANSLATE,
    /** Approve or return what others wrote. */
    REVIEW,
    /** Let approved texts go live, and withdraw them. */
    PUBLISH,
    /** Look after people, settings and mails. */
    ADMINISTER
}
