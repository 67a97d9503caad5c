package eu.hansa.web.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an address asks of a list, in the words of the address.
 *
 * @param topic    a term's key; null for all, like the year and the series
 * @param strictly only texts in the list's own language
 * @param page     counted from 1
 * @param past     what is over, where the type parts it from what is to come
 */
public record ListFilter(String topic, Integer year, String series, boolean strictly, int page, boolean past) {

    private static final ListFilter NONE = new ListFilter(null, null, null, false, 1, false);

    public static ListFilter none() {
        return NONE;
    }

    public ListFilter about(String topicKey) {
        return new ListFilter(topicKey, year, series, strictly, 1, past);
    }

    public ListFilter in(Integer ofYear) {
        return new ListFilter(topic, ofYear, series, strictly, 1, past);
    }

    public ListFilter ofSeries(String seriesKey) {
        return new ListFilter(topic, year, seriesKey, strictly, 1, past);
    }

    public ListFilter at(int otherPage) {
        return new ListFilter(topic, year, series, strictly, otherPage, past);
    }

    public ListFilter inThePast(boolean isPast) {
        return new ListFilter(topic, year, series, strictly, 1, isPast);
    }

    /** Whether it asks for less than everything. */
    public boolean isNarrow() {
        return topic != null || year != null || series != null || strictly;
    }

    /** The parameters as an address has them: empty, or with its question mark; each wish once and always in the same order. */
    public String query() {
        StringBuilder query = new StringBuilder();
        add(query, "topic", topic);
        add(query, "year", year);
        add(query, "series", series);
        add(query, "only", strictly ? "1" : null);
        add(query, "page", page == 1 ? null : page);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
