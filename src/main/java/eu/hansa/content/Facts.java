package eu.hansa.content;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an item is, apart from words: one truth for all languages, stored as JSON with a chain of revisions of its own. */
public interface Facts extends Serializable {

    /** The calendar date by which lists are ordered and years are made; null only while nothing is live. */
    LocalDate date();

    /** Terms of the thesaurus. */
    List<Long> topics();

    /** A series of the thesaurus; null for none. */
    default Long series() {
        return null;
    }

    /** The place in the series, from 1; null for none. */
    default Integer place() {
        return null;
    }

    /** Whether the home page may open with it. */
    default boolean featured() {
        return false;
    }

    /** Forgets what was decided for this one and not for copies of it. */
    default void copied() {
    }

    List<ContentId> related();

    Set<AssetId> assets();

    /** Who wrote it; null where nobody is named. */
    default String author() {
        return null;
    }

    /** The picture that stands for it; null for none. */
    default AssetId leadPicture() {
        return null;
    }

    /** When the thing itself is over, as a conference is; null for what does not end. */
    default Instant over() {
        return null;
    }

    /** The moments at which what visitors see of it changes by the clock alone, apart from its window. */
    default Set<Instant> edges() {
        return Set.of();
    }
}
