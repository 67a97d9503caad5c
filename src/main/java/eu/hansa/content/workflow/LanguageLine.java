package eu.hansa.content.workflow;

import eu.hansa.content.EditState;
import eu.hansa.content.ReviewRequest;
import eu.hansa.content.Staleness;
import eu.hansa.content.Visibility;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * Where one language of an item stands.
 *
 * @param state null while nothing is written
 * @param from  when what is live or scheduled began or begins to be seen; null for none
 * @param until when it ends; null for without end
 * @param review what was asked for when it was handed in; null when nothing was, and while it is not in review
 */
public record LanguageLine(Language language, boolean source, EditState state, boolean returned, Visibility visibility,
        Staleness staleness, Instant from, Instant until, String changedBy, Instant changedAt,
        ReviewRequest review) implements Serializable {

    public boolean isWritten() {
        return state != null;
    }
}
