package eu.hansa.content.review;

/** What the link of somebody outside is good for. */
public enum OutsideState {
    OPEN, ANSWERED, EXPIRED,
    /** There is a newer text than the one that it shows. */
    NEWER,
    /** Somebody else has approved or returned it in the meantime. */
    DECIDED
}
