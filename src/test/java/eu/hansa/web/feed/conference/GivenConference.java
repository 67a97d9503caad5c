package eu.hansa.web.feed.conference;

import static eu.hansa.given.GivenActors.EN;

import eu.hansa.conference.Attendance;
import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.ConferenceType;
import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.conference.programme.Track;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Published;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A conference in Milan on 8 November 2018, as visitors see it, with what a test says of it. */
final class GivenConference {

    static final LocalDate DAY = LocalDate.of(2018, 11, 8);
    static final Instant RELEASED = Instant.parse("2018-10-12T10:00:00Z");
    private static final Languages LANGUAGES = Languages.of(List.of("en", "fr", "it", "de", "es"));

    final ConferenceFacts facts = new ConferenceFacts();
    final ConferenceBody body = new ConferenceBody();
    private final List<Session> sessions = new ArrayList<>();
    private Language language = EN;
    private String title = "Integrating Cities Conference";
    private String summary = "City authorities exchange experiences.";
    private int factsNo = 3;
    private int version = 2;
    private boolean isFinal;

    GivenConference() {
        facts.setFirstDay(DAY);
        facts.setStartTime(LocalTime.of(9, 0));
        facts.setEndTime(LocalTime.of(17, 30));
        facts.setZone("Europe/Rome");
        facts.setStatus(ConferenceStatus.CONFIRMED);
        facts.setAttendance(Attendance.ON_SITE);
        facts.getVenue().setName("Fabbrica del Vapore");
        facts.getVenue().setCity("Milano");
    }

    GivenConference with(Consumer<ConferenceFacts> change) {
        change.accept(facts);
        return this;
    }

    GivenConference in(Language other) {
        language = other;
        return this;
    }

    GivenConference titled(String text) {
        title = text;
        return this;
    }

    GivenConference saying(String text) {
        summary = text;
        return this;
    }

    GivenConference factsNo(int number) {
        factsNo = number;
        return this;
    }

    GivenConference version(int number, boolean finished) {
        version = number;
        isFinal = finished;
        return this;
    }

    GivenConference session(Session session) {
        sessions.add(session);
        return this;
    }

    GivenConference session(String id, LocalTime start, Integer minutes, String titleInEnglish) {
        return session(session(id, SessionType.PANEL, DAY, start, minutes, Map.of("en", titleInEnglish), List.of(), false));
    }

    static Session session(String id, SessionType type, LocalDate day, LocalTime start, Integer minutes, Map<String, String> title,
            List<Participation> people, boolean cancelled) {
        return new Session(id, type, day, start, minutes, false, title, Map.of("en", "About " + id), List.of("r"), false, null, null, people,
                null, null, cancelled);
    }

    static Participation person(String id, ParticipationRole role, String name, String function, ParticipationState state) {
        return new Participation(id, role, null, null, name, function == null ? null : Map.of("en", function), state, 1);
    }

    Published published() {
        return new Published(new ContentId(4711), ConferenceType.KEY, language, title, "milan", summary, body, facts, facts.getFirstDay(),
                Instant.parse("2018-05-01T08:00:00Z"), Instant.parse("2018-06-01T08:00:00Z"), factsNo, null);
    }

    ReleaseHead head() {
        return new ReleaseHead(version, isFinal, LANGUAGES.inOrder(), 7, RELEASED, "Ada");
    }

    ReleasedProgramme released() {
        Programme programme = new Programme(List.of(new Day(DAY, null, null)),
                List.of(new Room("r", Map.of("en", "Plenary room", "it", "Sala plenaria"), Map.of("en", "1st floor"))),
                List.of(new Track("t", Map.of("en", "Work"))), sessions);
        return new ReleasedProgramme(head(), programme, Map.of());
    }

    ProgrammeWords words() {
        Texts texts = new Texts();
        return new ProgrammeWords(texts, new DateWords(texts), LANGUAGES, language, Map.of(1L,
                new OrganisationEntry(1L, 0, Map.of("en", "City of Milan", "it", "Comune di Milano"), null, null, null, null, null, null, null)));
    }

    ConferenceEvents events() {
        return new ConferenceEvents(published(), Instant.parse("2018-09-01T08:00:00Z"), words(), URI.create("https://hansa.example/en/conferences/milan"),
                id -> "https://hansa.example/en/conferences/milan/programme#s-" + id, Map.of(5L, "Migration; integration"),
                Instant.parse("2018-10-20T08:00:00Z"));
    }
}
