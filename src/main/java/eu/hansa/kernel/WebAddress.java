package eu.hansa.kernel;

import java.net.URI;

/** What counts as an address that a page may link to. */
public final class WebAddress {

    private WebAddress() {
    }

    /** Whether it is a whole {@code http} or {@code https} address; null is none. */
    public static boolean is(String url) {
        try {
            URI uri = URI.create(url.strip());
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }
}
