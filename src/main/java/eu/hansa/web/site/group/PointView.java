package eu.hansa.web.site.group;

import eu.hansa.web.site.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * An objective or an activity as a page shows it.
 *
 * @param condition upon what it depends; null for nothing
 * @param outcome   what has become of that, in a word; null while it is open, or where there is none
 * @param mark      the class of the square before its state
 * @param isPlain   whether the state says nothing beyond that it is planned
 * @param project   the project that it belongs to; null for none, like the address
 * @param note      how it gets on; null for none
 * @param noted     the day of the note; null when it has none
 * @param parts     what it is made of
 */
public record PointView(String id, Phrase text, Phrase condition, String outcome, String mark, String state, boolean isPlain, String project,
        String projectAddress, Phrase note, LocalDate noted, List<PointView> parts) {
}
