package eu.hansa.publication;

import eu.hansa.kernel.Language;

/**
 * What a list asks for.
 *
 * @param topic    a term's id; null for all
 * @param year     null for all
 * @param series   a term's id; null for all
 * @param strictly only texts in the list's own language, none in another as a stand-in
 */
public record Listed(String type, Language language, Long topic, Integer year, Long series, boolean strictly, When when) {

    /** Which items, by what they tell of: that does not end or is not over yet, or is over. */
    public enum When {
        EVER, UPCOMING, PAST
    }

    public static Listed all(String type, Language language) {
        return new Listed(type, language, null, null, null, false, When.EVER);
    }

    public static Listed onlyIn(String type, Language language) {
        return all(type, language).inItsOwnLanguage();
    }

    public Listed inItsOwnLanguage() {
        return new Listed(type, language, topic, year, series, true, when);
    }

    public Listed about(Long topicId) {
        return new Listed(type, language, topicId, year, series, strictly, when);
    }

    public Listed in(Integer ofYear) {
        return new Listed(type, language, topic, ofYear, series, strictly, when);
    }

    public Listed ofSeries(Long seriesId) {
        return new Listed(type, language, topic, year, seriesId, strictly, when);
    }

    public Listed at(When moment) {
        return new Listed(type, language, topic, year, series, strictly, moment);
    }

    /** The tag that such a list's freshness hangs on. */
    public String tag() {
        return tag(type, language);
    }

    public static String tag(String type, Language language) {
        return "list:" + type + ":" + language;
    }
}
