package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Looks words through while somebody writes them. */
@WebServlet("/desk/checks")
public class ChecksServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private SentWords sentWords;
    @Inject
    private FindingWords findings;
    @Inject
    private Text text;

    /** What was found, and the two counts as a person reads them; empty where there is nothing to count. */
    public record Answer(String blocking, String advising, List<FindingWords.Told> found) {
    }

    @Override
    protected Optional<?> read(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    protected Optional<?> act(JsonObject sent) {
        Actor actor = viewer.actor();
        return dossiers.open(actor, ContentId.parse(sent.getString("item")), Language.of(sent.getString("language")))
                .filter(dossier -> dossier.isOpen(Verb.WRITE))
                .map(dossier -> answer(findings.of(dossier, sentWords.on(actor, dossier, sent))));
    }

    private Answer answer(List<FindingWords.Told> found) {
        long blocking = found.stream().filter(FindingWords.Told::blocks).count();
        return new Answer(counted("desk.checks.blocking", blocking), counted("desk.checks.advising", found.size() - blocking), found);
    }

    private String counted(String key, long count) {
        return count == 0 ? "" : text.of(key, count);
    }
}
