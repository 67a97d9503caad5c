package eu.hansa.workinggroup;

/** How far an objective or an activity has come. */
public enum PointState {

    PLANNED, IN_PROGRESS, ACHIEVED, DROPPED, CARRIED_OVER;

    /** Whether there is still something to be done about it in its year. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
