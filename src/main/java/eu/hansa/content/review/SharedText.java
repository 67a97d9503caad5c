package eu.hansa.content.review;

import eu.hansa.content.Words;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.util.Set;

/**
 * What a preview link shows.
 *
 * @param files all that the text shows or names
 */
public record SharedText(ContentId item, Language language, int revision, Words words, Set<AssetId> files, Instant expires) {
}
