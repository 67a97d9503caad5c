package eu.hansa.web.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What a browser must not do with anything that comes from here. Public pages need no script at all and say so; the
 * desk's views bring a policy of their own, with a nonce for each response.
 */
public class SafetyHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What needs scripts, and may show pages of its own in a frame. */
    private static final List<String> AT_WORK = List.of("/desk", "/login", "/logout", "/account", "/groups", "/jakarta.faces.resource", "/openapi");

    static final String STRICT = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** For the few pages that are better with a script, though they need none. */
    static final String WITH_SCRIPTS = STRICT + "; script-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean working = AT_WORK.stream().anyMatch(request.getRequestURI()::startsWith);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", working ? "same-origin" : "strict-origin-when-cross-origin");
        response.setHeader("X-Frame-Options", working ? "SAMEORIGIN" : "DENY");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", request.getRequestURI().startsWith("/api/") ? "cross-origin" : "same-origin");
        if (!working) {
            response.setHeader("Content-Security-Policy", STRICT);
        }
        chain.doFilter(request, response);
    }
}
