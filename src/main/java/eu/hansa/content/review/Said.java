package eu.hansa.content.review;

import java.io.Serializable;
import java.time.Instant;

/** Somebody's words in a thread. */
public record Said(String who, Instant at, String words) implements Serializable {
}
