package eu.hansa.membership;

public enum OfficeKind {
    CHAIR, VICE_CHAIR, STAFF_CONTACT,
    /** Called as the office itself says. */
    OTHER
}
