package eu.hansa.content.translating;

import eu.hansa.content.Words;
import java.io.Serializable;

/**
 * The text of the source that a translation has to render.
 *
 * @param revision    its revision's id
 * @param number      its revision's number
 * @param significant the number of the newest revision up to it whose change was more than minor
 */
public record SourceText(Words words, long revision, int number, int significant) implements Serializable {

    Origin origin(Segment segment, boolean machine) {
        return new Origin(segment == null ? "" : segment.content(), revision, number, machine);
    }
}
