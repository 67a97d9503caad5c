package eu.hansa.web.desk;

import eu.hansa.content.exchange.TranslationFiles;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A translation as a file for those who translate elsewhere. */
@WebServlet("/desk/xliff")
public class XliffServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private TranslationFiles files;
    @Inject
    private CurrentViewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> file = Optional.empty();
        String name = "";
        try {
            ContentId item = ContentId.parse(request.getParameter("id"));
            Language language = Language.of(request.getParameter("lang"));
            name = item + "-" + language.tag() + ".xlf";
            file = files.give(viewer.actor(), item, language);
        } catch (IllegalArgumentException | NullPointerException malformed) {
            // as if it named nothing
        }
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xliff+xml");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file.get());
    }
}
