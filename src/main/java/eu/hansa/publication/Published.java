package eu.hansa.publication;

import eu.hansa.content.Body;
import eu.hansa.content.Facts;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An item in one language, whole, as a visitor may see it.
 *
 * @param date        the item's calendar date
 * @param publishedAt when this language was first on the site
 * @param updatedAt   when its text was last replaced
 * @param factsNo     which revision of the facts it shows; grows with each change of them
 * @param groupId     the group to which it belongs, a group's own item to itself; null for none
 */
public record Published(ContentId id, String type, Language language, String title, String slug, String summary, Body body,
        Facts facts, LocalDate date, Instant publishedAt, Instant updatedAt, int factsNo, Long groupId) {
}
