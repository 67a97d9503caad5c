package eu.hansa.content.workflow;

import java.io.Serializable;
import java.time.Instant;

/**
 * One revision as a line in the history of its language, or of the facts.
 *
 * @param basedOnNumber the number of the source revision that it renders; null in the source itself and for facts
 */
public record RevisionLine(long id, int number, String author, Instant madeAt, boolean minor, boolean head, boolean approved,
        boolean live, boolean next, Integer basedOnNumber) implements Serializable {
}
