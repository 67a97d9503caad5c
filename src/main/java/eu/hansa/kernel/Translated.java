package eu.hansa.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short text as a reader gets it: in the wanted language, or else in another one, which is then to be marked as such
 * (WCAG 2.2, 3.1.2).
 *
 * @param language the language of the text, not that which was asked for
 */
public record Translated(String text, Language language) implements Serializable {

    /**
     * The first text in this order of languages; empty when none of them has one.
     *
     * @param texts by language tag
     */
    public static Optional<Translated> of(Map<String, String> texts, List<Language> order) {
        for (Language language : order) {
            String text = texts.get(language.tag());
            if (text != null && !text.isBlank()) {
                return Optional.of(new Translated(text, language));
            }
        }
        return Optional.empty();
    }
}
