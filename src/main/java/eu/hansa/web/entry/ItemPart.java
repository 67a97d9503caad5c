package eu.hansa.web.entry;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.util.Map;
import java.util.Set;

/**
 * What stands below the addresses of a content type's items: a programme, a file for calendars. Whoever may see the item
 * may see it, at the same moments; it moves with the item and is gone with it.
 */
public interface ItemPart extends Part {

    /** The content type's key. */
    String type();

    /**
     * Which of these items have it, and in which languages.
     *
     * @param published items in the languages in which they can be read; at most one query for however many
     */
    default Map<ContentId, Set<Language>> having(Map<ContentId, Set<Language>> published) {
        return published;
    }

    /** How an address names the place on its page where something of this id stands. */
    default String anchor(String id) {
        return id;
    }

    /** Whether search engines are told of it. */
    default boolean isOnTheMap() {
        return false;
    }
}
