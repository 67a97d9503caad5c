package eu.hansa.content.workflow;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.io.Serializable;
import java.util.List;

/**
 * What a verb would do to one item, or to one of its languages.
 *
 * @param groupId  to which the item belongs; null for none
 * @param language null for the item as a whole
 * @param title    in {@code spoken}
 * @param revision the newest of that language; null for the item as a whole, and while nothing is written
 * @param gone     the languages that go off the site; none but for a withdrawal
 * @param reasons  why nothing would happen; empty when it would
 */
public record Outlook(ContentId item, String type, Long groupId, Language language, String title, Language spoken, Integer revision, List<Language> gone,
        List<Refusal> reasons)
        implements Serializable {

    public boolean isOpen() {
        return reasons.isEmpty();
    }
}
