package eu.hansa.membership;

import java.io.Serializable;
import java.time.Instant;

/** An invitation that was not accepted yet; those that have expired are told apart by the state. */
public record InvitationLine(String selector, String name, String email, Level level, Instant expiresAt, InvitationState state)
        implements Serializable {
}
