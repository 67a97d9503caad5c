package eu.hansa.conference.programme;

/** What kind of session it is. */
public enum SessionType {

    PLENARY, PANEL, WORKSHOP, KEYNOTE, SITE_VISIT, BREAK, SOCIAL, REGISTRATION;

    /** Whether people are there to hear or do something, rather than to have coffee or to get their badge. */
    public boolean isContent() {
        return this != BREAK && this != REGISTRATION;
    }
}
