package eu.hansa.directory;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is searched for by typing: without accents and without regard to capitals. */
final class SearchName {

    private static final int LONGEST = 1000;

    private SearchName() {
    }

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace('ı', 'i')
                .replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replaceAll("[\\s\\p{Z}]+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
