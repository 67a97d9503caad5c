package eu.hansa.web.entry;

import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.web.text.TextLocale;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The way to the counter's pages: finds the language and leads the short addresses to their views. The views'
 * own addresses lead nowhere.
 */
@WebFilter({"/login", "/logout", "/setup", "/account", "/groups", "/join", "/membership", "/answer", "/invitation", "/review", "/password",
        "/counter/*"})
public class CounterDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentViewer viewer;
    @Inject
    private TextLocale locale;
    @Inject
    private SignOut signOut;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/counter")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        locale.speak(language(request));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SafetyHeaders.STRICT);
        if (path.equals("/review")) {
            // the address itself opens the text, so nobody else is to keep it or learn it
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (path.equals("/logout") && PlainForms.isSentByOurPage(request)) {
            signOut.now(request, response);
            return;
        }
        request.getRequestDispatcher("/counter" + path + ".xhtml").forward(request, new OwnPolicyResponse(response));
    }

    /** The one in the address, or that of the account, or the browser's. */
    private Language language(HttpServletRequest request) {
        return InterfaceLanguages.find(request.getParameter("lang")).or(viewer::language)
                .orElseGet(() -> InterfaceLanguages.best(request.getLocales()));
    }
}
