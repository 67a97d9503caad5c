package eu.hansa.content.review;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;

/**
 * Somebody outside was asked, told in the transaction in which it happened.
 *
 * @param secret of the link; it is nowhere else
 */
public record OutsideAsked(ContentId item, Language language, String title, String asker, OutsideWish wish, String secret, Instant expires) {
}
