package eu.hansa.web.site.conference;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.site.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts by language tag as the readers of one language get them. */
record Wording(Language page, List<Language> order) {

    static Wording of(Language page, Languages languages) {
        return new Wording(page, languages.preferring(page));
    }

    Locale locale() {
        return page.locale();
    }

    /** Null when no language has it. */
    Phrase of(Map<String, String> texts) {
        return Translated.of(texts, order).map(text -> Phrase.of(text, page)).orElse(null);
    }

    /** The text alone, for where no language can be named; null when there is none. */
    String plain(Map<String, String> texts) {
        return Translated.of(texts, order).map(Translated::text).orElse(null);
    }
}
