package eu.hansa.kernel;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which the portal itself speaks, whatever languages its content has; the first is the fallback. */
public final class InterfaceLanguages {

    private static final List<Language> ALL = List.of(Language.of("en"), Language.of("fr"), Language.of("de"), Language.of("it"),
            Language.of("es"));

    private InterfaceLanguages() {
    }

    public static List<Language> all() {
        return ALL;
    }

    public static Language fallback() {
        return ALL.get(0);
    }

    /** Empty for null, for a foreign and for a malformed tag. */
    public static Optional<Language> find(String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The first that somebody prefers; regional forms count as their language. */
    public static Language best(Enumeration<Locale> preferred) {
        while (preferred.hasMoreElements()) {
            Optional<Language> spoken = find(preferred.nextElement().getLanguage());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return fallback();
    }
}
