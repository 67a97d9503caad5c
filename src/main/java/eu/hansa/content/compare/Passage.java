package eu.hansa.content.compare;

import java.io.Serializable;
import java.util.List;

/**
 * A paragraph, heading, list entry or cell in a comparison.
 *
 * @param kind the element: {@code p}, {@code h2}, {@code li}, {@code td}, …
 */
public record Passage(String kind, List<Piece> pieces) implements Serializable {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.fate() != Piece.Fate.KEPT);
    }
}
