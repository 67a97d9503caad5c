package eu.hansa.conference.programme;

import java.io.Serializable;
import java.util.Map;

/**
 * A line through the programme that one can follow; sessions of one track do not overlap.
 *
 * @param id   within the programme, never reused
 * @param name by language tag
 */
public record Track(String id, Map<String, String> name) implements Serializable {

    public Track {
        name = name == null ? Map.of() : Map.copyOf(name);
    }
}
