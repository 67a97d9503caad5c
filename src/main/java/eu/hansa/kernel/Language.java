package eu.hansa.kernel;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language in which the site publishes, named by its BCP 47 tag ({@code en}, {@code fr}, {@code pt-BR}).
 *
 * @param tag the well-formed, canonical tag
 */
public record Language(String tag) implements Serializable, Comparable<Language> {

    /** @throws IllegalArgumentException when the tag is not well formed */
    public Language {
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Not a BCP 47 language tag: " + tag, e);
        }
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The locale by which dates and times are written in a language: English that names no country is that of Europe. */
    public static Locale writing(Locale spoken) {
        return spoken.equals(Locale.ENGLISH) ? Locale.UK : spoken;
    }

    /** The language's name in itself, with a capital as at the start of a line: “Français”. */
    public String ownName() {
        String name = locale().getDisplayName(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** The language's name in another language, as that language writes it inside a sentence: “French”, “français”. */
    public String nameIn(Locale reader) {
        return locale().getDisplayName(reader);
    }

    /** {@code ltr} or {@code rtl}, for the HTML attribute {@code dir}. */
    public String direction() {
        String script = locale().getScript().isEmpty() ? tag.split("-")[0] : locale().getScript();
        return switch (script) {
            case "ar", "he", "fa", "ur", "yi", "Arab", "Hebr" -> "rtl";
            default -> "ltr";
        };
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
