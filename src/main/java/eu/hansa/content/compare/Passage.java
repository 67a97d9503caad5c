package eu.hansa.content.compare;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, heading, list entry or cell in a comparison.
 *
 * @param kind the element: {@code p}, {@code h2}, {@code li}, {@code td}, …
 */
public record Passage(String kind, List<Piece> pieces) implements Serializable {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** How it reads after the change; empty when it was taken out. */
    public String after() {
        return pieces.stream().filter(piece -> piece.fate() != Piece.Fate.REMOVED).map(Piece::text).collect(Collectors.joining());
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.fate() != Piece.Fate.KEPT);
    }
}
