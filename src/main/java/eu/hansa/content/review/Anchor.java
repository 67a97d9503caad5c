package eu.hansa.content.review;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The passage to which a comment belongs: the field, the place of the paragraph in it, counted from 0, and the words that
 * stood there. When the text goes on changing, it is the words that find the paragraph again, and not its place alone.
 */
public record Anchor(String field, int passage, String quote) implements Serializable {

    static final int LONGEST_QUOTE = 1000;

    /** With less in common, a paragraph is another one. */
    private static final double ALIKE = 0.35;

    public Anchor {
        quote = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE);
    }

    /** Where this passage stands among those of its field now; -1 when it has gone. */
    public int in(List<String> passages) {
        int best = -1;
        double bestLikeness = ALIKE;
        for (int i = 0; i < passages.size(); i++) {
            double likeness = likeness(passages.get(i));
            boolean nearer = best < 0 || Math.abs(i - passage) < Math.abs(best - passage);
            if (likeness > bestLikeness || likeness == bestLikeness && nearer) {
                best = i;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    private double likeness(String other) {
        if (other.equals(quote)) {
            return 2;
        }
        if (other.contains(quote)) {
            return 1;
        }
        Set<String> mine = words(quote);
        Set<String> theirs = words(other);
        int all = mine.size() + theirs.size();
        Set<String> common = new HashSet<>(mine);
        common.retainAll(theirs);
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
