package eu.hansa.content.review;

/** What somebody outside answers. */
public enum OutsideDecision {
    APPROVE, APPROVE_WITH_REMARKS, RETURN
}
