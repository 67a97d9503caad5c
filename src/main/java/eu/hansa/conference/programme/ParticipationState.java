package eu.hansa.conference.programme;

/** How sure it is that somebody takes part. */
public enum ParticipationState {
    INVITED, CONFIRMED, TO_BE_NAMED, CANCELLED
}
