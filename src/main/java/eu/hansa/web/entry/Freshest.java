package eu.hansa.web.entry;

import eu.hansa.freshness.Reading;
import java.time.Instant;

/**
 * How long the answer to this request will be good, noted before any of its content was read.
 *
 * @param reading the stamps of everything that it may show
 * @param edge    the next moment at which something opens or closes by itself
 */
public record Freshest(Reading reading, Instant edge) {

    /** The name of the request attribute under which the cache of finished responses finds it. */
    public static final String ATTRIBUTE = Freshest.class.getName();
}
