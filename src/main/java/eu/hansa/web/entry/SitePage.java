package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of page that is no item of a content type, as those of people are. Its {@link #path} begins behind the language:
 * {@code /people/{slug}}. Each of its pages stands in all languages.
 */
public interface SitePage extends Part {

    /**
     * Where the page stands that these values name: under the same or, if it has moved, under others; empty where there is
     * none for this viewer.
     */
    Optional<Map<String, String>> find(Viewer viewer, Map<String, String> values);

    /** What follows in the address behind its path and belongs to the page in every language, with its question mark; empty for nothing. */
    default String query() {
        return "";
    }

    /**
     * Whether its answers are kept for others, and search engines may. Not where each word that somebody types makes another:
     * they would push out of memory what everybody reads.
     */
    default boolean isKept() {
        return true;
    }

    /** The values of pages that search engines are told of, at most some thousands; none unless it says so. */
    default List<Map<String, String>> onTheMap() {
        return List.of();
    }
}
