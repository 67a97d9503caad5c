package eu.hansa.content.compare;

import java.io.Serializable;

/** Some words in a comparison that share one fate. */
public record Piece(Fate fate, String text) implements Serializable {

    /** What became of the words. */
    public enum Fate {
        KEPT, ADDED, REMOVED,
        /** The words stayed, their form (bold, italic, where a link leads) is another. */
        REFORMED
    }
}
