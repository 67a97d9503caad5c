package eu.hansa.content;

import eu.hansa.access.Viewer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What links within the site name; told by the front door, which alone knows its addresses. */
public interface OwnLinks {

    /** Each of these links that is the address of an item, or was one, as a reference to the item; see {@link ItemLinks}. */
    Map<String, String> references(Collection<String> links);

    /** Those of these links that name an item which this viewer cannot see now; others, and those to other sites, are left out. */
    Set<String> toNowhere(Viewer viewer, Collection<String> links);
}
