package eu.hansa.content.workflow;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.io.Serializable;

/** An item by its title, in the language in which it was found. */
public record TitledItem(ContentId id, String type, Language language, String title) implements Serializable {
}
