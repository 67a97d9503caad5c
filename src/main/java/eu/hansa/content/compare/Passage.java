package eu.hansa.content.compare;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, heading, list entry or cell in a comparison.
 *
 * @param kind   the element: {@code p}, {@code h2}, {@code li}, {@code td}, …
 * @param point  the bullet or number of an entry of a list; null elsewhere
 * @param markup how it reads after the change with its links and all that sets words off, safe to be shown; as it read before
 *               when it was taken out
 */
public record Passage(String kind, String point, String markup, List<Piece> pieces) implements Serializable {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** How it reads after the change; empty when it was taken out. */
    public String after() {
        return pieces.stream().filter(piece -> piece.fate() != Piece.Fate.REMOVED).map(Piece::text).collect(Collectors.joining());
    }

    /** What became of all its words alike; null when they had several fates. */
    public Piece.Fate fate() {
        return pieces.size() == 1 ? pieces.get(0).fate() : null;
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.fate() != Piece.Fate.KEPT);
    }
}
