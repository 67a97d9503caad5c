package eu.hansa.membership;

/** What access lets an account do in a group. */
public enum Level {
    /** See what is meant for the group. */
    READ,
    /** Look after what belongs to the group, and after its people: be one of its officers. */
    EDIT
}
