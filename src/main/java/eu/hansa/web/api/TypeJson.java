package eu.hansa.web.api;

import eu.hansa.publication.Published;
import jakarta.json.JsonObjectBuilder;

/** What the interface tells of a whole item of one content type beyond what it tells of all; registered by being a CDI bean. */
public interface TypeJson {

    /** The content type's key. */
    String type();

    void write(Published item, JsonObjectBuilder json);
}
