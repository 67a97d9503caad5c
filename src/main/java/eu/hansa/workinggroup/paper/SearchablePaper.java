package eu.hansa.workinggroup.paper;

import eu.hansa.access.Audience;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A paper as an index takes it in, with the newest version's text.
 *
 * @param titles    by language; may be empty
 * @param language  of the file; null for several or none
 * @param audiences whoever belongs to one of them may have it
 * @param words     null as long as none could be read
 * @param addedAt   when its newest version came
 */
public record SearchablePaper(long id, ContentId group, String fileName, Map<Language, String> titles, Language language,
        Set<Audience> audiences, String words, Instant addedAt) {

    public SearchablePaper {
        titles = Map.copyOf(titles);
        audiences = Set.copyOf(audiences);
    }
}
