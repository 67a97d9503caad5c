package eu.hansa.content.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody outside who was asked, as the desk shows it.
 *
 * @param revision the number of the one that was shown
 * @param link     by which the desk names the link; it opens nothing
 * @param asker    who asked
 * @param decision null while there is no answer, like {@code note} and {@code answeredAt}
 * @param endedBy  who ended the link before its time; null for nobody
 */
public record OutsideLine(String link, int revision, String name, String email, String asker, Instant askedAt, OutsideState state,
        Instant expires, OutsideDecision decision, String note, Instant answeredAt, String endedBy) implements Serializable {
}
