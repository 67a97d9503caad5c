package eu.hansa.web.entry;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import jakarta.servlet.ServletRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * From where a request looks at the site: at a moment to come, and as one of an audience. Which requests have one,
 * {@link Standpoints} alone decides.
 *
 * @param words      what stands above the page, so that nobody takes it for the site of today; in the language of the page
 * @param parameters by which its address asks for it
 */
public record Standpoint(Instant moment, Audience audience, String words, String parameters) {

    private static final String ATTRIBUTE = Standpoint.class.getName();

    /** Empty for nearly all requests, which look at the site of now with their own eyes. */
    public static Optional<Standpoint> of(ServletRequest request) {
        return Optional.ofNullable((Standpoint) request.getAttribute(ATTRIBUTE));
    }

    void noteIn(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Members of a group are signed in, and whoever is signed in reads what is for everybody. */
    Viewer viewer() {
        return audience.equals(Audience.PUBLIC) ? Viewer.anonymous() : new Viewer(new HashSet<>(List.of(Audience.SIGNED_IN, audience)));
    }

    /** Another address of the site, seen from here as well. */
    String in(String address) {
        return with(parameters, address);
    }

    static String with(String parameters, String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        return page.contains(Standpoints.MOMENT + "=") ? address
                : page + (page.indexOf('?') < 0 ? '?' : '&') + parameters + (hash < 0 ? "" : address.substring(hash));
    }
}
