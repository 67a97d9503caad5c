package eu.hansa.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A request for an answer that will be given to others as well: a whole one, and made from nothing but what is in its
 * key. So nobody can slip anything of their own into what others are shown.
 */
class PlainRequest extends HttpServletRequestWrapper {

    /** Lower-case names of what makes an answer partial, empty, or one person's. */
    private static final Set<String> HIDDEN = Set.of("if-none-match", "if-modified-since", "if-match", "if-unmodified-since",
            "if-range", "range", "accept-language", "accept-encoding");

    private final String query;
    private final Collection<String> known;
    private Map<String, String[]> parameters;

    /**
     * @param query the part of the query that belongs to the key; null for none
     * @param known the parameters that may stand in it
     */
    PlainRequest(HttpServletRequest request, String query, Collection<String> known) {
        super(request);
        this.query = query;
        this.known = known;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getQueryString() {
        return query;
    }

    @Override
    public String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream().filter(name -> !isHidden(name)).toList());
    }

    @Override
    public long getDateHeader(String name) {
        return isHidden(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(Set.of(Locale.ROOT));
    }

    private static boolean isHidden(String name) {
        return HIDDEN.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            Map<String, String[]> understood = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> {
                if (known.contains(name)) {
                    understood.put(name, values);
                }
            });
            parameters = Collections.unmodifiableMap(understood);
        }
        return parameters;
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
