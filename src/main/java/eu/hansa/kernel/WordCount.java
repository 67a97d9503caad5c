package eu.hansa.kernel;

import java.util.regex.Pattern;

/** Counts words as those who translate count them. */
public final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*");

    private WordCount() {
    }

    /** @param text without markup */
    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
