package eu.hansa.content.review;

/** What the link of somebody outside is good for. */
public enum OutsideState {
    OPEN,
    /** Answered, and nobody has gone on from that yet: another answer can take its place. */
    CHANGEABLE,
    ANSWERED, EXPIRED,
    /** Somebody at the desk ended it. */
    ENDED,
    /** There is a newer text than the one that it shows. */
    NEWER,
    /** Somebody else has approved or returned it in the meantime. */
    DECIDED;

    /** Whether an answer would count. */
    public boolean takesAnswer() {
        return this == OPEN || this == CHANGEABLE;
    }
}
