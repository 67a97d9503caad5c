package eu.hansa.content.check;

import eu.hansa.kernel.Refusal;
import java.io.Serializable;

/**
 * Something about a text that should be otherwise.
 *
 * @param told    what it is and what to do, with the field in which it stands
 * @param passage the beginning of the paragraph, heading or link concerned; empty for the field as a whole
 * @param mended  what the field would be with this put right; null where only a person can do that
 * @param blocks  whether the text cannot be submitted like this
 */
public record Finding(Refusal told, String passage, String mended, boolean blocks) implements Serializable {

    public String field() {
        return told.field();
    }
}
