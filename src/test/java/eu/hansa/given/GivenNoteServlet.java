package eu.hansa.given;

import eu.hansa.web.entry.SiteRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells what the front door has found. */
@WebServlet(name = GivenNoteServlet.NAME)
public class GivenNoteServlet extends HttpServlet {

    static final String NAME = "givenNote";

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteRequest site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(site.kind() + " " + site.values().get("id") + " of " + site.published().title());
    }
}
