package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Translated;

/**
 * A short text of a page.
 *
 * @param language the text's language where it is another than the page's; null otherwise
 */
public record Phrase(String text, String language) {

    public static Phrase of(Translated translated, Language page) {
        return new Phrase(translated.text(), translated.language().equals(page) ? null : translated.language().tag());
    }
}
