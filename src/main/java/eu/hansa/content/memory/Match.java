package eu.hansa.content.memory;

import eu.hansa.content.compare.Difference;
import eu.hansa.content.compare.Piece.Fate;
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

    /** Whether the words of the source are the same, and only how they are set off or where a link leads is not. */
    public boolean isReformed() {
        return !isExact() && source.passages().stream().flatMap(passage -> passage.pieces().stream())
                .allMatch(piece -> piece.fate() == Fate.KEPT || piece.fate() == Fate.REFORMED);
    }
}
