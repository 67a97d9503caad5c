package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;

/** What the index calls things. Words stand in fields of their language, since each language is taken apart differently. */
final class Fields {

    /** Whatever changes here, or in {@link Analysers}, raises it: an index of another form is made anew. */
    static final String FORM = "2";

    static final String OWNER = "owner";
    static final String GENERATION = "generation";
    static final String AUDIENCE = "audience";
    static final String EXCEPT = "except";
    static final String WINDOW = "window";
    static final String TYPE = "type";
    static final String LANGUAGE = "language";
    static final String TOPIC = "topic";
    static final String YEAR = "year";
    static final String DATE = "date";
    static final String PART_OF = "of";
    static final String PLACE_TYPE = "place-type";
    static final String PLACE_SLUG = "place-slug";
    static final String PLACE_PART = "place-part";
    static final String PLACE_VALUE = "place-value";

    private static final String SPELT = "spelt_";

    private Fields() {
    }

    static String title(Language language) {
        return "title_" + language;
    }

    static String lead(Language language) {
        return "lead_" + language;
    }

    static String text(Language language) {
        return "text_" + language;
    }

    /** All words as they are written, to correct others by. */
    static String spelt(Language language) {
        return SPELT + language;
    }

    /** When it is offered to readers of this language. */
    static String listed(Language reader) {
        return "listed_" + reader;
    }

    static Analyzer analyser() {
        Map<String, Analyzer> known = new HashMap<>();
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {

            @Override
            protected synchronized Analyzer getWrappedAnalyzer(String field) {
                return known.computeIfAbsent(field, Fields::of);
            }
        };
    }

    private static Analyzer of(String field) {
        int end = field.indexOf('_');
        if (end < 0) {
            return new KeywordAnalyzer();
        }
        Language language = Language.of(field.substring(end + 1));
        return field.startsWith(SPELT) ? Analysers.spelling(language) : Analysers.stemming(language);
    }
}
