package eu.hansa.content;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody was writing, as it was last kept.
 *
 * @param startedFrom the revision that was the head when the writing began; null when there was none
 */
public record KeptWords(Words words, Long startedFrom, Instant at) implements Serializable {
}
