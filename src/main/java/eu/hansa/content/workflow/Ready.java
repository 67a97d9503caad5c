package eu.hansa.content.workflow;

import eu.hansa.content.check.Finding;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.List;

/**
 * Whether the newest text of a language could be handed in.
 *
 * @param revision its number
 * @param findings what blocks first, then advice
 */
public record Ready(Language language, int revision, List<Finding> findings) implements Serializable {
}
