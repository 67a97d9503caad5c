package eu.hansa.membership;

import eu.hansa.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whole days in the site's zone: from the beginning of the first to the beginning of {@code end}, which is no part of it.
 *
 * @param end null for open
 */
public record Term(LocalDate first, LocalDate end) implements Serializable {

    public static Term from(LocalDate first) {
        return new Term(first, null);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && (end == null || day.isBefore(end));
    }

    public boolean isOver(LocalDate day) {
        return end != null && !day.isBefore(end);
    }

    /** The same, to the beginning of this day at the latest; a term that has not begun by then becomes empty. */
    Term endedBy(LocalDate day) {
        LocalDate earliest = day.isBefore(first) ? first : day;
        return end != null && end.isBefore(earliest) ? this : new Term(first, earliest);
    }

    /** @throws Refusal at the field concerned, when there is no beginning or nothing between beginning and end */
    Term checked() {
        if (first == null) {
            throw Refusal.at("first", "term.first");
        }
        if (end != null && !end.isAfter(first)) {
            throw Refusal.at("end", "term.backwards");
        }
        return this;
    }
}
