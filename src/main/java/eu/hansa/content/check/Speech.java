package eu.hansa.content.check;

import eu.hansa.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Guesses the language of a text by the small words that stand in every sentence. It says nothing where there are few of
 * them, or where two languages are alike.
 */
final class Speech {

    private static final Map<String, String> LISTS = Map.of("en", "english", "fr", "french", "de", "german", "it", "italian",
            "es", "spanish", "nl", "dutch", "pt", "portuguese");
    private static final Map<String, CharArraySet> SMALL_WORDS = new HashMap<>();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Unlike numbers and names of files, of which small words may be a part. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final int FEWEST_WORDS = 12;
    /** So many of a hundred words are small ones in any text of a language. */
    private static final int SHARE = 25;

    static {
        LISTS.forEach((tag, name) -> {
            try (Reader list = new InputStreamReader(SnowballFilter.class.getResourceAsStream(name + "_stop.txt"), StandardCharsets.UTF_8)) {
                SMALL_WORDS.put(tag, WordlistLoader.getSnowballWordSet(list));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Speech() {
    }

    /** The language in which a text is written that was meant to be in this one; empty where it is, or nobody can tell. */
    static Optional<Language> otherThan(Language meant, String text) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))).filter(WORD.asMatchPredicate()).toList();
        CharArraySet own = SMALL_WORDS.get(meant.locale().getLanguage());
        if (own == null || words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long expected = count(words, own);
        return SMALL_WORDS.entrySet().stream().filter(entry -> !entry.getValue().equals(own))
                .max((one, other) -> Long.compare(count(words, one.getValue()), count(words, other.getValue())))
                .filter(best -> count(words, best.getValue()) * 100 >= words.size() * SHARE && count(words, best.getValue()) >= 2 * expected + 2)
                .map(best -> Language.of(best.getKey()));
    }

    private static long count(List<String> words, CharArraySet small) {
        return words.stream().filter(small::contains).count();
    }
}
