package eu.hansa.membership;

/** To whom somebody agreed to show an address or a number. */
public enum Shown {
    NOBODY, MEMBERS, PUBLIC;

    boolean to(boolean member) {
        return this == PUBLIC || this == MEMBERS && member;
    }
}
