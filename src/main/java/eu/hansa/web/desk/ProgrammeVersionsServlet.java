package eu.hansa.web.desk;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleaseProgramme;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.WorkingCopy;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Verdict;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The releases of a programme: what there is to say before one, the release itself, and any two compared (with
 * {@code from} and {@code to}, numbers or {@code working}).
 */
@WebServlet("/desk/programme/versions")
public class ProgrammeVersionsServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKING = "working";

    @Inject
    private OpenConference conferences;
    @Inject
    private ProgrammeDesk desk;
    @Inject
    private ProgrammeState state;
    @Inject
    private ReleaseProgramme release;
    @Inject
    private ChangeWords changes;
    @Inject
    private Languages languages;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    /**
     * A language that a programme can be released in.
     *
     * @param shut     why not; null when it can
     * @param chosen   whether it is proposed
     * @param proposal for the list of changes
     */
    public record Offered(String language, String shut, boolean chosen, String proposal) {
    }

    @Override
    protected Optional<?> read(HttpServletRequest request) {
        String from = request.getParameter("from");
        String to = request.getParameter("to");
        return conferences.find(request.getParameter("id")).flatMap(conference -> from == null ? Optional.of(offered(conference))
                : version(conference, from).flatMap(before -> version(conference, to).map(after -> changes.of(before, after, locale.language()))));
    }

    private Optional<Programme> version(Dossier conference, String name) {
        return WORKING.equals(name) ? Optional.of(desk.open(viewer.actor(), conference.id()).programme())
                : desk.release(viewer.actor(), conference.id(), Integer.parseInt(name)).map(ReleasedProgramme::programme);
    }

    private Map<String, Object> offered(Dossier conference) {
        WorkingCopy copy = desk.open(viewer.actor(), conference.id());
        List<ReleaseHead> releases = desk.releases(viewer.actor(), conference.id());
        Programme last = state.last(conference, releases);
        Set<Language> before = releases.isEmpty() ? Set.copyOf(conference.releaseLanguages()) : Set.copyOf(releases.get(0).languages());
        Map<String, Object> offered = new HashMap<>();
        offered.put("seen", copy.editNo());
        offered.put("next", releases.isEmpty() ? 1 : releases.get(0).number() + 1);
        offered.put("warnings", state.warnings(conference, copy.programme()).size());
        offered.put("languages", languages.inOrder().stream().map(language -> {
            Verdict verdict = desk.releasable(viewer.actor(), conference.id(), language);
            return new Offered(language.tag(), verdict.isOpen() ? null : Messages.text(texts, locale.locale(), verdict.reason()),
                    verdict.isOpen() && before.contains(language), releases.isEmpty() ? "" : changes.note(last, copy.programme(), language));
        }).toList());
        return offered;
    }

    @Override
    protected Optional<?> act(JsonObject sent) {
        return conferences.find(sent.getString("item")).map(conference -> {
            Set<Language> chosen = sent.getJsonArray("languages").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                    .map(Language::of).collect(Collectors.toSet());
            Map<String, String> note = new HashMap<>();
            sent.getJsonObject("note").forEach((tag, text) -> note.put(Language.of(tag).tag(), ((JsonString) text).getString()));
            release.release(viewer.actor(), conference.id(), sent.getInt("seen"), chosen, sent.getBoolean("isFinal", false), note);
            return state.of(conference, desk.open(viewer.actor(), conference.id()), sent.getInt("seen"));
        });
    }
}
