package eu.hansa.account;

/** What a secret that was handed out is good for. */
public enum TokenKind {
    /** Keeps somebody signed in on a device; replaced at each use. */
    REMEMBER,
    /** Marks a device on which somebody signed in before, so that strangers' failures elsewhere cannot shut them out. */
    DEVICE,
    /** Lets the person of a new account choose a password, once. */
    SET_UP,
    /** Lets a person choose another password, once. */
    NEW_PASSWORD,
    /** Lets whoever started the portal make its first account, once. */
    FIRST
}
