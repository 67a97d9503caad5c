package eu.hansa.workinggroup.paper;

/** How far a paper has come, in one word for those who read it. */
public enum PaperState {

    DRAFT,

    FINAL,

    /** By the group, as minutes are. */
    ADOPTED,

    /** To those outside the group for whom it was written. */
    SENT
}
