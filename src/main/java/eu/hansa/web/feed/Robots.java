package eu.hansa.web.feed;

import eu.hansa.web.entry.SiteUrls;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells robots what is not for them. Files are: pictures want to be found, and what is not for everybody is refused anyway. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String RULES = """
            User-agent: *
            Disallow: /desk/
            Disallow: /login
            Disallow: /logout
            Disallow: /account
            Allow: /

            Sitemap: %s
            """;

    @Inject
    private SiteUrls urls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(RULES.formatted(urls.absolute("/sitemap.xml")));
    }
}
