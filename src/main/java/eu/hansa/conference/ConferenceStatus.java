package eu.hansa.conference;

/** What the organisers have decided; whether it is still to come follows from the clock, see {@link Phase}. */
public enum ConferenceStatus {

    ANNOUNCED, CONFIRMED, POSTPONED, MOVED_ONLINE, CANCELLED;

    /** Whether it takes place at the time that is given. */
    public boolean takesPlace() {
        return this != POSTPONED && this != CANCELLED;
    }
}
