package eu.hansa.content;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slug;

/** Words that no item may have in its address; told by the front door, which alone knows the site's addresses. */
public interface ReservedWords {

    /** Whether the site's own pages stand at this word below the list of a type. */
    boolean isReserved(String type, Language language, Slug slug);
}
