package eu.hansa.web.entry;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;

/**
 * An answer from a {@link Standpoint}: kept by nobody, found by no search engine, shown in a frame of the desk, and leading
 * on to answers of its kind.
 */
class ForeseenResponse extends HttpServletResponseWrapper {

    private final Standpoint from;

    ForeseenResponse(HttpServletResponse response, Standpoint from) {
        super(response);
        this.from = from;
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @Override
    public void setHeader(String name, String value) {
        String fitting = fitting(name, value);
        if (fitting != null) {
            super.setHeader(name, fitting);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        String fitting = fitting(name, value);
        if (fitting != null) {
            super.addHeader(name, fitting);
        }
    }

    /** Null for what such an answer does not say. */
    private String fitting(String name, String value) {
        return value == null ? null : switch (name.toLowerCase(Locale.ROOT)) {
            case "cache-control", "etag", "last-modified" -> null;
            case "x-frame-options" -> "SAMEORIGIN";
            case "content-security-policy" -> value.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
            case "location" -> value.startsWith("/") ? from.in(value) : value;
            default -> value;
        };
    }
}
