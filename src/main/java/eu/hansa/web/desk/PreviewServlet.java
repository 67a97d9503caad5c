package eu.hansa.web.desk;

import eu.hansa.content.KeptWords;
import eu.hansa.content.KeptDrafts;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.Previews;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows a text that is not published in the site's own view: what the caller kept while writing, or else the newest
 * revision, or the one that {@code revision} names by its number. Only those who may read the item at the desk get it.
 */
@WebServlet("/desk/preview")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossiers dossiers;
    @Inject
    private KeptDrafts keptDrafts;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Previews previews;
    @Inject
    private Moments moments;
    @Inject
    private Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Dossier> dossier = dossier(request);
        if (dossier.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Dossier item = dossier.get();
        String revision = request.getParameter("revision");
        Optional<KeptWords> kept = revision != null ? Optional.empty()
                : keptDrafts.kept(viewer.actor(), item.id(), item.language(), item.type());
        if (kept.isPresent()) {
            previews.show(item.id(), item.language(), kept.get().words(), text.of("desk.preview.kept", moments.of(kept.get().at())),
                    request, response);
            return;
        }
        Optional<RevisionText> shown = revision == null ? Optional.ofNullable(item.head())
                : number(revision).flatMap(number -> dossiers.revision(viewer.actor(), item.id(), item.language(), number));
        if (shown.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        previews.show(item.id(), item.language(), shown.get().words(),
                text.of("desk.preview.revision", shown.get().number(), shown.get().author()), request, response);
    }

    private Optional<Dossier> dossier(HttpServletRequest request) {
        try {
            return dossiers.open(viewer.actor(), ContentId.parse(request.getParameter("id")), Language.of(request.getParameter("lang")));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }
}
