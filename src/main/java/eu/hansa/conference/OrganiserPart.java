package eu.hansa.conference;

/** What an organisation does for a conference. */
public enum OrganiserPart {
    ORGANISER, PARTNER, HOST, FUNDER
}
