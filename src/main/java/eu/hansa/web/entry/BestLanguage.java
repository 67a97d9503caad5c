package eu.hansa.web.entry;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Which of the site's languages to speak with whom. */
@ApplicationScoped
public class BestLanguage {

    /** Browsers send some dozens of characters; nobody's wishes are worth parsing pages of them. */
    private static final int LONGEST = 500;

    @Inject
    private Languages languages;

    /** The one in the address, or else the one that the browser asks for first among those that the site has. */
    public Language of(HttpServletRequest request, String path) {
        int end = path.indexOf('/', 1);
        String first = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        return languages.find(first).orElseGet(() -> of(request.getHeader("Accept-Language")));
    }

    /** @param accepted the header {@code Accept-Language}; null for none */
    public Language of(String accepted) {
        return of(accepted, languages);
    }

    static Language of(String accepted, Languages languages) {
        if (accepted == null || accepted.length() > LONGEST) {
            return languages.first();
        }
        List<Locale.LanguageRange> wishes;
        try {
            wishes = Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException malformed) {
            return languages.first();
        }
        for (Locale.LanguageRange wish : wishes) {
            for (Language language : languages.inOrder()) {
                if (wish.getWeight() > 0 && fits(wish.getRange(), language)) {
                    return language;
                }
            }
        }
        return languages.first();
    }

    /** French of Canada is served by French, and French by French of Canada. */
    private static boolean fits(String range, Language language) {
        return range.equals("*") || primary(range).equals(primary(language.tag()));
    }

    private static String primary(String tag) {
        return tag.split("-")[0].toLowerCase(Locale.ROOT);
    }
}
