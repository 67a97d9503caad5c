package eu.hansa.conference.programme;

import java.io.Serializable;
import java.util.Map;

/**
 * A room of the venue.
 *
 * @param id    within the programme, never reused
 * @param name  by language tag, like {@code floor} (“1st floor”)
 */
public record Room(String id, Map<String, String> name, Map<String, String> floor) implements Serializable {

    public Room {
        name = name == null ? Map.of() : Map.copyOf(name);
        floor = floor == null ? Map.of() : Map.copyOf(floor);
    }
}
