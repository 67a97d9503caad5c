package eu.hansa.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends somebody to the sign-in form, which brings them back to where they wanted to go. */
final class SignInRedirect {

    private SignInRedirect() {
    }

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
        boolean asked = "GET".equals(request.getMethod()) && !partial;
        String wanted = asked ? request.getRequestURI() + query(request) : pageOf(request);
        String form = request.getContextPath() + "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (partial) {
            // a script asked: the redirect is for the page around it
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + form
                    + "\"></redirect></partial-response>");
        } else {
            // by its path alone: behind a proxy the server does not know its own address
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", form);
        }
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** The address in the person's browser, of which a form's or a script's request tells only in its referrer. */
    private static String pageOf(HttpServletRequest request) {
        try {
            URI page = URI.create(String.valueOf(request.getHeader("Referer")));
            if (page.getRawPath() != null && page.getRawPath().startsWith(request.getContextPath() + "/desk/")) {
                return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            }
        } catch (IllegalArgumentException malformed) {
            // then the address of the request has to do
        }
        return request.getRequestURI();
    }
}
