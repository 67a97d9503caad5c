package eu.hansa.publication;

import eu.hansa.access.Audience;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An item in one language together with the rule of who sees it when: for whatever keeps a copy and asks the rule anew
 * for each viewer, as the search does. No page is made from it.
 *
 * @param listed in which languages' lists it stands, and when
 */
public record Projection(Published published, Set<Audience> audiences, TimeWindow window, Map<Language, List<TimeWindow>> listed) {
}
