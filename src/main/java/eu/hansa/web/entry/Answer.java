package eu.hansa.web.entry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which the front door answers a request: by itself, or by handing over. */
record Answer(HttpServletRequest request, HttpServletResponse response) {

    /** The request attribute with the tag of a page that is found. */
    static final String TAG = Answer.class.getName() + ".tag";

    /** @param target a view ({@code /WEB-INF/…}) or the name of a servlet */
    void by(String target) throws IOException, ServletException {
        response.setHeader("ETag", (String) request.getAttribute(TAG));
        if (target.startsWith("/")) {
            request.getRequestDispatcher(target).forward(request, new OwnPolicyResponse(response));
        } else {
            request.getServletContext().getNamedDispatcher(target).forward(request, response);
        }
    }

    void keptByNobody() {
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** Lets the page run the site's own scripts. */
    void withScripts() {
        response.setHeader("Content-Security-Policy", SafetyHeaders.WITH_SCRIPTS);
    }

    /** For good, with the parameters that it was asked with. */
    void moved(String address) {
        leadTo(address + (request.getQueryString() == null ? "" : "?" + request.getQueryString()), HttpServletResponse.SC_MOVED_PERMANENTLY);
    }

    void simpler(String address) {
        leadTo(address, HttpServletResponse.SC_FOUND);
    }

    private void leadTo(String address, int status) {
        response.setHeader("Cache-Control", "private, max-age=60");
        response.setStatus(status);
        response.setHeader("Location", address);
    }

    void missing() throws IOException {
        refuse(HttpServletResponse.SC_NOT_FOUND);
    }

    void gone() throws IOException {
        refuse(HttpServletResponse.SC_GONE);
    }

    private void refuse(int status) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.sendError(status);
    }

    /** A path as an address has it; what a visitor sends may be anything. */
    static String encoded(String path) {
        return Stream.of(path.split("/", -1)).map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
