package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts by language tag as the readers of one language get them. */
public record Wording(Language page, List<Language> order) {

    public static Wording of(Language page, Languages languages) {
        return new Wording(page, languages.preferring(page));
    }

    public Locale locale() {
        return page.locale();
    }

    /** Null when no language has it. */
    public Phrase of(Map<String, String> texts) {
        return Translated.of(texts, order).map(text -> Phrase.of(text, page)).orElse(null);
    }

    /** The text alone, for where no language can be named; null when there is none. */
    public String plain(Map<String, String> texts) {
        return Translated.of(texts, order).map(Translated::text).orElse(null);
    }
}
