package eu.hansa.web.desk;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.Warning;
import eu.hansa.conference.programme.Warnings;
import eu.hansa.conference.programme.WorkingCopy;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working copy of a programme as the script of its page holds it, with all that is said about it. */
@RequestScoped
class ProgrammeState {

    @Inject
    private ProgrammeDesk desk;
    @Inject
    private ChangeWords changes;
    @Inject
    private Directory directory;
    @Inject
    private Languages languages;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private TextLocale locale;
    @Inject
    private Text text;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;

    /** A warning, told. */
    public record Told(Warning.Kind kind, String session, String day, String text) {
    }

    /** A release, told. */
    public record Version(int number, boolean isFinal, List<String> languages, int editNo, String at, String by) {
    }

    /**
     * What a script that has the state of an earlier edit needs to have that of this one.
     *
     * @param since the edit whose state it has; null for none
     */
    Map<String, Object> of(Dossier conference, WorkingCopy copy, Integer since) {
        Programme programme = copy.programme();
        Set<String> touched = since == null ? null : desk.touchedSince(viewer.actor(), conference.id(), since);
        List<Session> sessions = touched == null ? programme.sessions()
                : programme.sessions().stream().filter(session -> touched.contains("session:" + session.id())).toList();
        List<ReleaseHead> releases = desk.releases(viewer.actor(), conference.id());
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("editNo", copy.editNo());
        state.put("changedBy", copy.changedBy());
        state.put("whole", touched == null);
        state.put("days", programme.days());
        state.put("rooms", programme.rooms());
        state.put("tracks", programme.tracks());
        state.put("sessions", sessions);
        state.put("order", programme.sessions().stream().map(Session::id).toList());
        state.put("organisations", organisations(sessions));
        state.put("warnings", warnings(conference, programme));
        state.put("changes", releases.isEmpty() ? null : changes.of(last(conference, releases), programme, locale.language()));
        state.put("missing", missing(programme));
        state.put("titles", titles(programme).count());
        state.put("releases", releases.stream().map(this::version).toList());
        return state;
    }

    Programme last(Dossier conference, List<ReleaseHead> releases) {
        return releases.isEmpty() ? Programme.EMPTY : desk.release(viewer.actor(), conference.id(), releases.get(0).number())
                .map(ReleasedProgramme::programme).orElse(Programme.EMPTY);
    }

    private Version version(ReleaseHead head) {
        return new Version(head.number(), head.isFinal(), head.languages().stream().map(Language::tag).toList(), head.editNo(),
                moments.of(head.releasedAt()), head.releasedBy());
    }

    /** The names of organisations that take part as such, by participation. */
    private Map<String, String> organisations(List<Session> sessions) {
        List<Participation> all = sessions.stream().flatMap(Session::everybody).filter(p -> p.name() == null && p.organisation() != null).toList();
        Map<Long, OrganisationEntry> entries = directory.organisations(all.stream().map(Participation::organisation).collect(Collectors.toSet()));
        Map<String, String> names = new HashMap<>();
        all.stream().filter(p -> entries.containsKey(p.organisation())).forEach(p -> names.put(p.id(),
                Translated.of(entries.get(p.organisation()).names(), languages.preferring(locale.language())).map(Translated::text).orElse("?")));
        return names;
    }

    /** Titles that there are in some language and not in this one, by language tag. */
    private Map<String, Long> missing(Programme programme) {
        Map<String, Long> missing = new LinkedHashMap<>();
        languages.inOrder().forEach(language -> missing.put(language.tag(),
                titles(programme).filter(title -> !title.containsKey(language.tag())).count()));
        return missing;
    }

    private static Stream<Map<String, String>> titles(Programme programme) {
        return programme.sessions().stream().flatMap(session -> Stream.of(Stream.of(session.title()),
                session.presentations().stream().map(p -> p.title()), session.options().stream().map(Session::title)).flatMap(all -> all))
                .filter(title -> !title.isEmpty());
    }

    List<Told> warnings(Dossier conference, Programme programme) {
        ConferenceFacts facts = OpenConference.facts(conference);
        return Warnings.of(programme, facts.getFirstDay(), facts.endDay(), facts.zoneId(), clock.instant().atZone(facts.zoneId()).toLocalDate())
                .stream().map(warning -> new Told(warning.kind(), warning.session(), Objects.toString(warning.day(), null), said(programme, warning)))
                .toList();
    }

    private String said(Programme programme, Warning warning) {
        List<Language> order = languages.preferring(locale.language());
        String other = warning.other() == null ? "" : programme.sessions().stream().flatMap(session -> Stream.concat(Stream.of(session), session.options().stream()))
                .filter(session -> session.id().equals(warning.other())).findFirst().flatMap(session -> Translated.of(session.title(), order)).map(Translated::text).orElse(text.get("desk.programme.untitled"));
        String key = "desk.programme.warning." + warning.kind();
        return switch (warning.kind()) {
            case GAP, NAME_TO_COME -> text.of(key, Integer.valueOf(warning.whom().get(0)));
            case ROOM_TWICE -> text.of(key, warning.whom().stream().map(id -> programme.room(id).flatMap(room -> Translated.of(room.name(), order))
                    .map(Translated::text).orElse(id)).collect(Collectors.joining(", ")), other);
            case PERSON_TWICE -> text.of(key, String.join(", ", warning.whom()), other);
            case TRACK_OVERLAP -> text.of(key, other);
            default -> text.get(key);
        };
    }
}
