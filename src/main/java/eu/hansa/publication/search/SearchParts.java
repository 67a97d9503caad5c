package eu.hansa.publication.search;

import eu.hansa.publication.Projection;
import java.util.List;

/**
 * What of an item is found by itself beside the item's own text, such as the sessions of a conference; registered by being
 * a CDI bean. Followed with the item: {@code Publisher.partChanged} has it read anew.
 */
public interface SearchParts {

    /** The content type's key. */
    String type();

    /** In the language of the item's text, and within its {@link Scope}. */
    List<Entry> of(Projection item);
}
