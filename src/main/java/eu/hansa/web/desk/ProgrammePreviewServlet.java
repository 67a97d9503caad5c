package eu.hansa.web.desk;

import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.WorkingCopy;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.Previews;
import eu.hansa.web.text.Text;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the working copy of a programme in the site's own view, as the draft that would be released now. Where the
 * conference has no words yet in the language, it is called by its source's.
 */
@WebServlet("/desk/programme/preview")
public class ProgrammePreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenConference conferences;
    @Inject
    private Dossiers dossiers;
    @Inject
    private ProgrammeDesk desk;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Previews previews;
    @Inject
    private Clock clock;
    @Inject
    private Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Dossier> conference = conferences.find(request.getParameter("id"))
                .flatMap(found -> in(found, request.getParameter("lang")));
        Optional<RevisionText> words = conference.map(dossier -> dossier.head() == null ? dossier.source() : dossier.head());
        if (words.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Dossier shown = conference.get();
        previews.show(shown.id(), shown.language(), words.get().words(), "programme.xhtml", draft(shown), text.get("desk.preview.programme"),
                request, response);
    }

    private Optional<Dossier> in(Dossier conference, String tag) {
        return conference.languages().stream().map(line -> line.language()).filter(language -> language.tag().equals(tag)).findFirst()
                .flatMap(language -> dossiers.open(viewer.actor(), conference.id(), language));
    }

    private ReleasedProgramme draft(Dossier conference) {
        WorkingCopy copy = desk.open(viewer.actor(), conference.id());
        List<ReleaseHead> releases = desk.releases(viewer.actor(), conference.id());
        List<Language> languages = conference.languages().stream().map(line -> line.language()).toList();
        int next = releases.isEmpty() ? 1 : releases.get(0).number() + 1;
        return new ReleasedProgramme(new ReleaseHead(next, false, languages, copy.editNo(), clock.instant(), viewer.name()),
                copy.programme(), Map.of());
    }
}
