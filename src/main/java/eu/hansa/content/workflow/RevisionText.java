package eu.hansa.content.workflow;

import eu.hansa.content.Words;
import java.io.Serializable;
import java.time.Instant;

/**
 * One revision with its words, for the desk.
 *
 * @param basedOn  the id of the source revision that it renders; null in the source itself
 * @param basedOnNumber its number; null likewise
 */
public record RevisionText(long id, int number, Words words, Long basedOn, Integer basedOnNumber, boolean minor, long authorId,
        String author, Instant madeAt) implements Serializable {
}
