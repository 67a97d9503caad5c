package eu.hansa.web.site.conference;

import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Phase;
import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a conference stands, in a word and a mark: what its organisers decided as long as that is what matters, and what
 * the clock says as soon as it has begun.
 *
 * @param mark  the class of the square before the word
 * @param words the same word in one or several languages, the page's first
 */
public record Badge(String mark, List<Phrase> words) {

    /** @param languages in which to give the word; those that the interface does not speak are left out */
    static Badge of(ConferenceStatus status, Phase phase, Language page, List<Language> languages, Texts texts) {
        String key = isTold(status, phase) ? "conference.ConferenceStatus." + status : "conference.Phase." + phase;
        Map<String, Phrase> words = new LinkedHashMap<>();
        for (Language language : languages) {
            if (language.equals(page) || InterfaceLanguages.find(language.tag()).isPresent()) {
                String word = texts.get(language.locale(), key);
                words.putIfAbsent(word, new Phrase(word, language.equals(page) ? null : language.tag()));
            }
        }
        return new Badge(mark(status, phase), List.copyOf(words.values()));
    }

    /** Whether the status says more than the clock: always when nothing takes place, else until it has begun or, moved, is over. */
    private static boolean isTold(ConferenceStatus status, Phase phase) {
        return !status.takesPlace() || phase == Phase.UPCOMING || phase == Phase.UNDER_WAY && status == ConferenceStatus.MOVED_ONLINE;
    }

    private static String mark(ConferenceStatus status, Phase phase) {
        if (status == ConferenceStatus.POSTPONED) {
            return "cond";
        }
        if (status == ConferenceStatus.CANCELLED || phase == Phase.CONCLUDED) {
            return "done";
        }
        return status == ConferenceStatus.ANNOUNCED && phase == Phase.UPCOMING ? "plan" : "live";
    }

    /** In the page's language. */
    public String word() {
        return words.get(0).text();
    }

    /** The word in the other languages. */
    public List<Phrase> others() {
        return words.subList(1, words.size());
    }
}
