package eu.hansa.membership;

public enum InvitationState {
    OPEN, ACCEPTED, WITHDRAWN, EXPIRED
}
