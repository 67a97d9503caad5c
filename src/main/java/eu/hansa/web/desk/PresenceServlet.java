package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.Presences;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Hears from each open text that it is still open, and tells who else has it open. */
@WebServlet("/desk/presence")
public class PresenceServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossiers dossiers;
    @Inject
    private Presences presences;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Text text;
    @Inject
    private Moments moments;

    /**
     * What the page shows.
     *
     * @param taken who has taken over from this person; null for nobody
     */
    public record Answer(List<String> others, String taken, boolean mayTakeOver) {
    }

    @Override
    protected Optional<?> read(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    protected Optional<?> act(JsonObject sent) {
        Actor actor = viewer.actor();
        ContentId item = ContentId.parse(sent.getString("item"));
        Language language = Language.of(sent.getString("language"));
        if (dossiers.sourceLanguage(actor, item).isEmpty()) {
            return Optional.empty();
        }
        String what = sent.getString("do");
        if (what.equals("leave")) {
            presences.left(actor, item, language);
            return Optional.of(new Answer(List.of(), null, false));
        }
        if (what.equals("take")) {
            presences.takeOver(actor, item, language);
        }
        Presences.Around around = presences.here(actor, item, language, !what.equals("read"));
        return Optional.of(new Answer(around.others().stream().map(this::told).toList(),
                around.takenBy() == null ? null : text.of("desk.presence.taken", around.takenBy(), moments.time(around.takenAt())),
                around.others().stream().anyMatch(Presences.Other::idle)));
    }

    private String told(Presences.Other other) {
        return other.wroteAt() == null ? text.of("desk.presence.reads", other.name(), moments.time(other.openedAt()))
                : text.of(other.idle() ? "desk.presence.idle" : "desk.presence.writes", other.name(), moments.time(other.wroteAt()));
    }
}
