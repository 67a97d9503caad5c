package eu.hansa.web.site;

import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** What a page beside home, lists and items says of itself; for beans that are an {@code ItemPart} or a {@code SitePage}. */
public interface DescribedPage {

    /** What it is called, also as a step of the way to it. */
    String title();

    /** What is to be said of it where it is linked. */
    String description();

    /** What it is in the words of schema.org; empty for nothing that has a word there. */
    Optional<JsonObjectBuilder> thing();
}
