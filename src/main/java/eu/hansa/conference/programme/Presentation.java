package eu.hansa.conference.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A part of a session with people of its own: “Presentation of findings”, “Panel reaction, followed by discussion”.
 *
 * @param id    within the programme, never reused
 * @param title by language tag, like {@code description}
 */
public record Presentation(String id, Map<String, String> title, Map<String, String> description, List<Participation> people)
        implements Serializable {

    public Presentation {
        title = title == null ? Map.of() : Map.copyOf(title);
        description = description == null ? Map.of() : Map.copyOf(description);
        people = people == null ? List.of() : List.copyOf(people);
    }
}
