package eu.hansa.content.exchange;

import eu.hansa.content.compare.Difference;
import java.io.Serializable;

/**
 * A passage that was changed at the desk after the file was made, and otherwise in the file.
 *
 * @param name   of the passage
 * @param field  the text to which it belongs
 * @param source what the source says
 * @param desk   as it stands at the desk; empty where it was taken out
 * @param agency as the file has it
 */
public record Clash(String name, String field, boolean markup, String source, String desk, String agency) implements Serializable {

    /** Whose words stay. */
    public enum Side {
        DESK, AGENCY
    }

    /** What the source says, as it is read. */
    public Difference original() {
        return Difference.of(source, source, markup);
    }

    public Difference atTheDesk() {
        return Difference.of(desk, desk, markup);
    }

    /** How the agency's words differ from those of the desk. */
    public Difference difference() {
        return Difference.of(desk, agency, markup);
    }
}
