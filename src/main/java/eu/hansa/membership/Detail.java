package eu.hansa.membership;

/** What the members of a group can see of one another, as far as each lets them. */
public enum Detail {
    NAME, FUNCTION, EMAIL, PHONE
}
