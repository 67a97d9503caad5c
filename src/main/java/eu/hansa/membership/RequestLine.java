package eu.hansa.membership;

import java.io.Serializable;
import java.time.Instant;

/** A request that waits for an officer. */
public record RequestLine(long id, String name, String email, String message, Instant askedAt) implements Serializable {
}
