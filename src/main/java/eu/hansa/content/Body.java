package eu.hansa.content;

import eu.hansa.kernel.AssetId;
import java.io.Serializable;
import java.util.Set;

/**
 * The words of one content type in one language beyond title, slug and summary: a plain bean, stored as JSON in the
 * revision. New properties may be added; a revision that was stored without them reads as null.
 */
public interface Body extends Serializable {

    /** Brings every rich text through {@link eu.hansa.kernel.SafeHtml}; called before anything is stored or previewed. */
    void clean();

    /** All that a search should find, as plain text. */
    String searchableText();

    /** The files that the text itself shows or links to. */
    Set<AssetId> assets();

    /** The running text as sanitised markup, for feeds and the interface; empty for a type without one. */
    default String markup() {
        return "";
    }

    /** What the lead picture shows; null where there is none or where it says nothing. */
    default String pictureText() {
        return null;
    }

    /** What a part is called that the facts know by this id; null where the text has no words for it. */
    default String partName(String id) {
        return null;
    }
}
