package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that was found.
 *
 * @param language of its words
 * @param of       what it is a part of; null for none
 * @param snippet  what of it has the words that were looked for, or its beginning; empty where it has no text
 * @param date     null for none
 * @param topics   ids of terms
 */
public record Hit(String type, Language language, List<Piece> title, String of, List<Piece> snippet, LocalDate date, List<Long> topics,
        Entry.Place place) {

    public String plainTitle() {
        return title.stream().map(Piece::text).collect(Collectors.joining());
    }
}
