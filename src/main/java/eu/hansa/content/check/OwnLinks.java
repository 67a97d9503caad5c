package eu.hansa.content.check;

import eu.hansa.access.Viewer;
import java.util.Collection;
import java.util.Set;

/** What is behind links within the site; told by the front door, which alone knows its addresses. */
public interface OwnLinks {

    /** Those of these links that name an item which this viewer cannot see now; others, and those to other sites, are left out. */
    Set<String> toNowhere(Viewer viewer, Collection<String> links);
}
