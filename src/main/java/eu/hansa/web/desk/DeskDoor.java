package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The way into the desk: everything behind it speaks the language of the account, and nothing of it is kept by browsers. */
@WebFilter("/desk/*")
public class DeskDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentViewer viewer;
    @Inject
    private TextLocale locale;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        viewer.language().ifPresent((Language language) -> locale.speak(language));
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().equals(request.getContextPath() + "/desk/")) {
            request.getRequestDispatcher("/desk/start.xhtml").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
