package eu.hansa.web.api;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Listed;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.Terms;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a request asks for, and says of each parameter what is wrong with it. */
final class AskedPage {

    static final int LARGEST_SIZE = 100;
    static final int LAST_PAGE = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 100;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private AskedPage() {
    }

    static Language language(String lang, Languages languages) {
        if (lang == null) {
            return languages.first();
        }
        return languages.find(lang).orElseThrow(() -> Problem.at("lang", "lang must be one of the languages of this site: "
                + languages.inOrder().stream().map(Language::tag).collect(Collectors.joining(", ")) + "."));
    }

    static int page(String page) {
        return number("page", page, 1, 1, LAST_PAGE);
    }

    static int size(String size) {
        return number("size", size, 20, 1, LARGEST_SIZE);
    }

    static Integer year(String year) {
        return year == null ? null : number("year", year, 0, FIRST_YEAR, LAST_YEAR);
    }

    /** What does not end, such as news, is always still to come. */
    static Listed.When when(String when) {
        return when == null ? Listed.When.EVER : Stream.of(Listed.When.UPCOMING, Listed.When.PAST)
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(when)).findFirst()
                .orElseThrow(() -> Problem.at("when", "when must be upcoming or past."));
    }

    private static int number(String name, String text, int otherwise, int least, int most) {
        if (text == null) {
            return otherwise;
        }
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw Problem.at(name, name + " must be a whole number from " + least + " to " + most + ".");
        }
        return number;
    }

    /** The id of the term; null where none was asked for. */
    static Long term(String name, String key, TermKind kind, Language language, Terms terms) {
        if (key == null) {
            return null;
        }
        if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
            throw Problem.at(name, name + " must be the key of a " + name + ": lower-case letters, digits and single hyphens.");
        }
        return terms.find(kind, key, language).map(TermLabel::id)
                .orElseThrow(() -> Problem.missing("There is no " + name + " with the key " + key + "."));
    }
}
