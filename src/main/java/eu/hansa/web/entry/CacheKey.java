package eu.hansa.web.entry;

import java.util.List;

/** Under which word an answer is kept: the path and what the site understands of the query, in one order. */
final class CacheKey {

    /** All parameters that public pages, feeds and the interface know, in their order; any other one changes no answer. */
    static final List<String> PARAMETERS = List.of("q", "topic", "year", "series", "only", "page", "lang", "size", "track",
            "type", "version", "since", "when");

    private static final int LONGEST_QUERY = 1_000;
    private static final int LONGEST_PATH = 300;

    private CacheKey() {
    }

    /**
     * @param query as it was sent; null for none
     * @return the path, followed by the understood parameters if there are any; null where an answer had better not be
     *         kept: over-long, a name in disguise, one given twice
     */
    static String of(String path, String query) {
        if (path.length() > LONGEST_PATH || path.indexOf(';') >= 0) {
            return null;
        }
        if (query == null) {
            return path;
        }
        String understood = query.length() > LONGEST_QUERY ? null : understood(query);
        return understood == null ? null : understood.isEmpty() ? path : path + '?' + understood;
    }

    /** The understood part of a query in its one order, still encoded; empty for nothing, null for doubtful. */
    static String understood(String query) {
        String[] values = new String[PARAMETERS.size()];
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (name.indexOf('%') >= 0 || name.indexOf('+') >= 0) {
                return null;
            }
            int place = PARAMETERS.indexOf(name);
            if (place >= 0) {
                if (values[place] != null) {
                    return null;
                }
                values[place] = equals < 0 ? "" : pair.substring(equals + 1);
            }
        }
        StringBuilder ordered = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                ordered.append(ordered.isEmpty() ? "" : "&").append(PARAMETERS.get(i)).append('=').append(values[i]);
            }
        }
        return ordered.toString();
    }
}
