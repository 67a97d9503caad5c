package eu.hansa.conference.programme;

/** What a person or an organisation does in a session, in the order in which roles are named. */
public enum ParticipationRole {
    OPENING, CHAIR, MODERATOR, KEYNOTE_SPEAKER, SPEAKER, PANELLIST, RAPPORTEUR, FACILITATOR, HOST
}
