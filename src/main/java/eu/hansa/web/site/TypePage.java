package eu.hansa.web.site;

import eu.hansa.kernel.AssetId;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Set;

/** What a content type adds to the page that every item has; registered by being a bean, one for a type. */
public interface TypePage {

    /** The key of the type. */
    String type();

    /** Files that the page shows beside those of the item's facts. */
    default Set<AssetId> files() {
        return Set.of();
    }

    /** What the item is in the words of schema.org; {@link StructuredData} adds what can be said of any item. */
    JsonObjectBuilder thing();

    /** What it is in the words of Open Graph: {@code article}. */
    String openGraphType();

    /** What Open Graph says of such a thing alone, by property. */
    Map<String, String> openGraph();

    /** What is to be said of it where it is linked. */
    String description();
}
