package eu.hansa.conference;

/** Where a conference stands by the clock alone. */
public enum Phase {
    UPCOMING, UNDER_WAY, CONCLUDED
}
