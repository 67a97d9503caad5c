package eu.hansa.content.memory;

import eu.hansa.kernel.Language;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which a passage is found that is nearly like another: bands of minimum hashes over its words. Two texts that share
 * three quarters of their words share a mark almost certainly, two that share a quarter hardly ever, so that an index
 * lookup brings few candidates, however much is remembered.
 */
final class Marks {

    private static final int BANDS = 10;
    private static final int ROWS = 2;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Marks() {
    }

    static Set<Long> of(String text, Language from, Language to) {
        Set<String> words = Arrays.stream(GAPS.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        Set<Long> marks = new LinkedHashSet<>();
        long pair = (from.tag() + ">" + to.tag()).hashCode();
        for (int band = 0; band < BANDS && !words.isEmpty(); band++) {
            long mark = mixed(pair * 31 + band);
            for (int row = 0; row < ROWS; row++) {
                long seed = mixed(band * ROWS + row + 1L);
                mark = mixed(mark ^ words.stream().mapToLong(word -> mixed(word.hashCode() ^ seed)).min().orElseThrow());
            }
            marks.add(mark);
        }
        return marks;
    }

    /** Spreads a number over all numbers (the last step of SplitMix64). */
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
