package eu.hansa.content.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody outside who was asked, as the desk shows it.
 *
 * @param decision null while there is no answer
 */
public record OutsideLine(String name, String email, OutsideState state, Instant expires, OutsideDecision decision, Instant answeredAt)
        implements Serializable {
}
