package eu.hansa.content.translating;

import eu.hansa.content.compare.Difference;
import java.io.Serializable;

/**
 * A passage of the source beside the passage that renders it.
 *
 * @param field  the text to which both belong
 * @param key    by which a page and a file name it: it stands for what the source says and not for a place in the text
 * @param source null for a passage that stands in the translation alone
 * @param target null while there is none
 * @param origin from what the target was made; null while there is none
 */
public record Rendering(String field, boolean markup, String key, Segment source, Segment target, Origin origin, State state)
        implements Serializable {

    /** How far a passage has come. */
    public enum State {
        DONE, OUTDATED, UNTRANSLATED, MACHINE
    }

    /** How the source has changed since this was made from it; null when that is not the matter. */
    public Difference difference() {
        return state != State.OUTDATED ? null
                : Difference.of(origin.source(), source == null ? "" : source.content(), markup);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** How many words the source has here. */
    public int words() {
        return source == null ? 0 : source.words();
    }

    /** How many of them are still to be rendered. */
    public int wordsToGo() {
        return isDone() ? 0 : words();
    }
}
