package eu.hansa.workinggroup;

/** What a group wants to reach, or what it does for that. */
public enum PointKind {
    OBJECTIVE, ACTIVITY
}
