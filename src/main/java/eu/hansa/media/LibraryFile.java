package eu.hansa.media;

import eu.hansa.access.Audience;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A file as the desk works on it.
 *
 * @param titles    by language, those that it has
 * @param audiences its own rule; empty for as wide as the publications that show it
 * @param version   to be handed back with a change, so that another's change in between is noticed
 */
public record LibraryFile(PublishedAsset asset, Map<Language, String> titles, Set<Audience> audiences, Instant addedAt, long version)
        implements Serializable {

    public LibraryFile {
        titles = Map.copyOf(titles);
        audiences = Set.copyOf(audiences);
    }
}
