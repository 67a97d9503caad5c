package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** How a language's words are taken apart; a language that nobody knows here is found word by word as it is written. */
final class Analysers {

    private static final CharArraySet ITALIAN_ARTICLES = new CharArraySet(List.of("c", "l", "all", "dall", "dell", "nell", "sull",
            "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"), true);

    private static final Map<String, Analyzer> STEMMING = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> SPELLING = new ConcurrentHashMap<>();

    private Analysers() {
    }

    /** For finding: without endings, accents and the words that stand in every sentence. */
    static Analyzer stemming(Language language) {
        return STEMMING.computeIfAbsent(language.locale().getLanguage(), tag -> chain(words ->
                new ASCIIFoldingFilter(stemmed(tag, new LowerCaseFilter(withoutArticles(tag, words))))));
    }

    /** For spelling: words as they are written, in small letters. */
    static Analyzer spelling(Language language) {
        return SPELLING.computeIfAbsent(language.locale().getLanguage(), tag -> chain(words -> new LowerCaseFilter(withoutArticles(tag, words))));
    }

    private static Analyzer chain(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }

    /** {@code l’intégration}, {@code dell’Unione}, {@code the city’s}. */
    private static TokenStream withoutArticles(String language, TokenStream words) {
        return switch (language) {
            case "en" -> new EnglishPossessiveFilter(words);
            case "fr" -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
            case "it" -> new ElisionFilter(words, ITALIAN_ARTICLES);
            default -> words;
        };
    }

    private static TokenStream stemmed(String language, TokenStream words) {
        return switch (language) {
            case "en" -> new PorterStemFilter(new StopFilter(words, EnglishAnalyzer.getDefaultStopSet()));
            case "fr" -> new FrenchLightStemFilter(new StopFilter(words, FrenchAnalyzer.getDefaultStopSet()));
            case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(new StopFilter(words, GermanAnalyzer.getDefaultStopSet())));
            case "it" -> new ItalianLightStemFilter(new StopFilter(words, ItalianAnalyzer.getDefaultStopSet()));
            case "es" -> new SpanishLightStemFilter(new StopFilter(words, SpanishAnalyzer.getDefaultStopSet()));
            default -> words;
        };
    }
}
