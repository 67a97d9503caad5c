package eu.hansa.workinggroup.answer;

/** Whether somebody comes to a meeting. */
public enum Answer {
    YES, MAYBE, NO
}
