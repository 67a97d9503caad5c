package eu.hansa.conference.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A day of a programme.
 *
 * @param title by language tag; empty for a day that is called by its date alone
 * @param venue where this day takes place; null for the conference's own venue
 */
public record Day(LocalDate date, Map<String, String> title, Venue venue) implements Serializable {

    public Day {
        Objects.requireNonNull(date);
        title = title == null ? Map.of() : Map.copyOf(title);
    }
}
