package eu.hansa.content;

import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A word of an item's titles, by which the worklist finds it. */
@Entity
@Table(name = "worklist_word")
class WorklistWord {

    private static final int LONGEST = 40;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    /** Where a word may begin within another: {@code europe} in {@code l'europe}. */
    private static final Pattern SEAM = Pattern.compile("(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])");

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "word")
    private String word;
    @Column(name = "item_id")
    private long itemId;

    protected WorklistWord() {
    }

    WorklistWord(String word, long itemId) {
        this.id = Ids.next();
        this.word = word;
        this.itemId = itemId;
    }

    String word() {
        return word;
    }

    long itemId() {
        return itemId;
    }

    /** Small letters without accents, so that {@code equipe} is found as {@code Équipe} is. */
    static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    /** What somebody may begin to type to find this title. */
    static Set<String> in(String title) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : asked(title)) {
            words.add(cut(word));
            var seam = SEAM.matcher(word);
            while (seam.find()) {
                words.add(cut(word.substring(seam.start())));
            }
        }
        return words;
    }

    /** The words of what somebody looks for; each is to begin a word of a title. */
    static Set<String> asked(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BLANK.split(folded(text))) {
            if (!word.isEmpty()) {
                words.add(cut(word));
            }
        }
        return words;
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }
}
