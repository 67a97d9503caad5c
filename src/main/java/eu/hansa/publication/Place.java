package eu.hansa.publication;

import eu.hansa.kernel.Language;

/** Where an item stands on the site in one language, or once stood. */
public record Place(String type, Language language, String slug) {
}
