package eu.hansa.workinggroup;

/** What has become of a condition upon which an objective or an activity depends. */
public enum Condition {
    OPEN, MET, FAILED
}
