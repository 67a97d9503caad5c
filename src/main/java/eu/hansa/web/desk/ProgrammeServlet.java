package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ProgrammeCollision;
import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.RestoreVersion;
import eu.hansa.conference.programme.UndoEdit;
import eu.hansa.conference.programme.WorkingCopy;
import eu.hansa.conference.programme.edit.Edits;
import eu.hansa.conference.programme.edit.EnterPeople;
import eu.hansa.conference.programme.edit.NamePerson;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The working copy of a programme: read whole, or what changed since an edit; and changed by one edit at a time. When
 * somebody else changed the very same thing, the answer is 409, with what both touched and the state as it is now.
 */
@WebServlet("/desk/programme/edits")
public class ProgrammeServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenConference conferences;
    @Inject
    private ProgrammeDesk desk;
    @Inject
    private ProgrammeState state;
    @Inject
    private EditProgramme edit;
    @Inject
    private UndoEdit undo;
    @Inject
    private RestoreVersion restore;
    @Inject
    private EnterPeople people;
    @Inject
    private CurrentViewer viewer;

    @Override
    protected Optional<?> read(HttpServletRequest request) {
        Integer since = request.getParameter("since") == null ? null : Integer.valueOf(request.getParameter("since"));
        return conferences.find(request.getParameter("id")).map(conference -> {
            WorkingCopy copy = desk.open(viewer.actor(), conference.id());
            return since != null && since == copy.editNo() ? Map.of("editNo", since) : state.of(conference, copy, since);
        });
    }

    @Override
    protected Optional<?> act(JsonObject sent) {
        return conferences.find(sent.getString("item")).map(conference -> {
            int startedFrom = sent.getInt("startedFrom");
            WorkingCopy copy = change(conference, startedFrom, sent.getJsonObject("edit"));
            return state.of(conference, copy, startedFrom);
        });
    }

    private WorkingCopy change(Dossier conference, int startedFrom, JsonObject asked) {
        Actor actor = viewer.actor();
        ContentId item = conference.id();
        Language source = conference.sourceLanguage();
        return switch (asked.getString("do")) {
            case "undo" -> undo.undo(actor, item, asked.getInt("number"));
            case "restore" -> restore.restore(actor, item, startedFrom, asked.getInt("version"));
            case "enter" -> people.enter(actor, item, startedFrom, source, new EnterPeople.Entrant(asked.getString("session"),
                    text(asked, "part"), asked.getString("id"), role(asked), id(asked, "person"), id(asked, "organisation"),
                    text(asked, "name"), asked.getBoolean("asOrganisation", false)));
            case "name" -> people.name(actor, item, startedFrom, new NamePerson(asked.getString("session"), text(asked, "part"),
                    asked.getString("id"), id(asked, "person"), text(asked, "name")));
            case "paste" -> people.paste(actor, item, startedFrom, asked.getString("session"), text(asked, "part"), asked.getString("id"),
                    role(asked), source, asked.getString("lines"));
            default -> edit.edit(actor, item, startedFrom, Edits.read(asked));
        };
    }

    private static String text(JsonObject asked, String name) {
        return !asked.containsKey(name) || asked.isNull(name) ? null : asked.getString(name);
    }

    /** Ids are sent as text, since a script's numbers are too coarse for them. */
    private static Long id(JsonObject asked, String name) {
        return text(asked, name) == null ? null : Long.valueOf(text(asked, name));
    }

    private static ParticipationRole role(JsonObject asked) {
        return ParticipationRole.valueOf(asked.getString("role", ParticipationRole.SPEAKER.name()));
    }

    @Override
    protected int refused(Refusal refusal, JsonObject sent, Map<String, Object> answer) {
        if (!(refusal instanceof ProgrammeCollision collision)) {
            return super.refused(refusal, sent, answer);
        }
        Set<String> touched = collision.touched();
        answer.put("touched", touched);
        answer.put("who", collision.arguments().get(0));
        conferences.find(sent.getString("item")).ifPresent(conference ->
                answer.put("state", state.of(conference, collision.theirs(), sent.getInt("startedFrom"))));
        return HttpServletResponse.SC_CONFLICT;
    }
}
