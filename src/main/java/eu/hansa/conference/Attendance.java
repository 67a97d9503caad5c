package eu.hansa.conference;

/** How one takes part. */
public enum Attendance {

    ON_SITE, ONLINE, HYBRID;

    public boolean hasPlace() {
        return this != ONLINE;
    }

    public boolean isOnline() {
        return this != ON_SITE;
    }
}
