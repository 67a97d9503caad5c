package eu.hansa.publication;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as a line in a list.
 *
 * @param language may be another than that of the list, where the item has no text in that
 * @param topics   ids of terms; empty where nobody asked for them
 * @param place    the place in the series; null for none
 */
public record Teaser(ContentId id, String type, Language language, String title, String slug, String summary, LocalDate date,
        Instant publishedAt, Instant updatedAt, Long seriesId, Integer place, List<Long> topics) {

    Teaser with(List<Long> itsTopics) {
        return new Teaser(id, type, language, title, slug, summary, date, publishedAt, updatedAt, seriesId, place, itsTopics);
    }
}
