package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.ContentId;
import java.io.Serializable;
import java.util.Map;

/**
 * A folder as officers work on it.
 *
 * @param parent  null at the top
 * @param names   by language tag
 * @param version to be handed back with a change, so that another's change in between is noticed
 */
public record FolderEntry(long id, ContentId group, Long parent, Map<String, String> names, long version) implements Serializable {
}
