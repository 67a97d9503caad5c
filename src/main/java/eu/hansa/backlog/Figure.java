package eu.hansa.backlog;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.kernel.WordCount;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many words there are to be translated into one language, and how many of them are still to go. */
public record Figure(int words, int toGo) implements Serializable {

    public static final Figure NONE = new Figure(0, 0);

    /**
     * Of texts that have no source language: what is missing in one language is to be translated from the first of the site's
     * languages that has it.
     *
     * @param texts each by language tag
     */
    public static Map<Language, Figure> of(Collection<Map<String, String>> texts, Languages languages) {
        Map<Language, Figure> figures = new LinkedHashMap<>();
        languages.inOrder().forEach(language -> figures.put(language, NONE));
        for (Map<String, String> text : texts) {
            int words = Translated.of(text, languages.inOrder()).map(best -> WordCount.of(best.text())).orElse(0);
            figures.replaceAll((language, figure) -> figure.plus(words, text.getOrDefault(language.tag(), "").isBlank() ? words : 0));
        }
        return figures;
    }

    public Figure plus(Figure more) {
        return plus(more.words, more.toGo);
    }

    public Figure plus(int moreWords, int moreToGo) {
        return new Figure(words + moreWords, toGo + moreToGo);
    }

    public boolean isDone() {
        return toGo == 0;
    }

    /** Whether nothing of it has been translated. */
    public boolean isUntouched() {
        return toGo > 0 && toGo == words;
    }
}
