package eu.hansa.content.memory;

import eu.hansa.content.compare.Difference;
import java.io.Serializable;
import java.time.Instant;

/**
 * An earlier translation that may serve for a passage.
 *
 * @param percent how alike the sources are by their words; 100 for the same
 * @param source  how the source then became the one now
 * @param target  what it was translated as
 * @param author  who wrote that
 */
public record Match(int percent, Difference source, String target, String author, Instant at) implements Serializable {

    public boolean isExact() {
        return !source.isChanged();
    }
}
