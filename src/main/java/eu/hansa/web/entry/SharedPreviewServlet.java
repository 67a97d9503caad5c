package eu.hansa.web.entry;

import eu.hansa.content.review.PreviewLinks;
import eu.hansa.content.review.SharedText;
import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shows a text that is not published to whoever has a link to it, in the site's own view. The files of the text come from
 * their usual addresses; a cookie that is sent nowhere else says there by which link they are asked for.
 */
@WebServlet("/preview")
public class SharedPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LINK = "hansa-preview";
    private static final int AN_HOUR = 3600;

    @Inject
    private PreviewLinks links;
    @Inject
    private Previews previews;
    @Inject
    private TextLocale locale;
    @Inject
    private Moments moments;
    @Inject
    private Text text;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String siteUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        String link = request.getParameter("link");
        Optional<SharedText> shared = links.look(link);
        if (shared.isEmpty()) {
            response.setHeader("Cache-Control", "private, no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SharedText shown = shared.get();
        Cookie cookie = new Cookie(LINK, link);
        cookie.setPath(request.getContextPath() + FileUrls.ROOT);
        cookie.setMaxAge(AN_HOUR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || siteUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        locale.speak(InterfaceLanguages.find(shown.language().tag()).orElse(InterfaceLanguages.fallback()));
        previews.show(shown.item(), shown.language(), shown.words(),
                text.of("site.preview.shared", shown.revision(), moments.of(shown.expires())), request, response);
    }

    /** The link by which a file is asked for; null for none. */
    static String linkOf(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(LINK)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
