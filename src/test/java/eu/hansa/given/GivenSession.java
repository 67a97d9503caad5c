package eu.hansa.given;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A session of a programme to be made: {@code session("a").at(FIRST, "09:00", 90).in("hall").with(person("p", 7, "Ann")).make()}.
 * What a test does not mention is a plenary without a time, called after its id in English.
 */
public final class GivenSession {

    private final String id;
    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();
    private final Map<String, String> place = new HashMap<>();
    private final List<String> rooms = new ArrayList<>();
    private final List<Participation> people = new ArrayList<>();
    private final List<Presentation> presentations = new ArrayList<>();
    private final List<Session> options = new ArrayList<>();
    private SessionType type;
    private LocalDate day;
    private LocalTime start;
    private Integer minutes;
    private boolean allRooms;
    private boolean cancelled;
    private String track;

    private GivenSession(String id) {
        this.id = id;
        title.put("en", "Session " + id);
    }

    public static GivenSession session(String id) {
        return new GivenSession(id);
    }

    public static Participation person(String id, long person, String name) {
        return new Participation(id, ParticipationRole.SPEAKER, person, null, name, null, ParticipationState.CONFIRMED, 1);
    }

    /** A place to be filled. */
    public static Participation toBeNamed(String id, String function, int count) {
        return new Participation(id, ParticipationRole.RAPPORTEUR, null, null, null, Map.of("en", function),
                ParticipationState.TO_BE_NAMED, count);
    }

    public GivenSession on(LocalDate date) {
        day = date;
        return this;
    }

    public GivenSession at(LocalDate date, String time) {
        start = LocalTime.parse(time);
        return on(date);
    }

    public GivenSession at(LocalDate date, String time, int lasting) {
        minutes = lasting;
        return at(date, time);
    }

    public GivenSession of(SessionType kind) {
        type = kind;
        return this;
    }

    public GivenSession titled(String tag, String text) {
        title.put(tag, text);
        return this;
    }

    public GivenSession described(String tag, String text) {
        description.put(tag, text);
        return this;
    }

    public GivenSession placed(String tag, String text) {
        place.put(tag, text);
        return this;
    }

    public GivenSession untitled() {
        title.clear();
        return this;
    }

    public GivenSession in(String... ids) {
        rooms.addAll(List.of(ids));
        return this;
    }

    public GivenSession inAllRooms() {
        allRooms = true;
        return this;
    }

    public GivenSession following(String trackId) {
        track = trackId;
        return this;
    }

    public GivenSession with(Participation... some) {
        people.addAll(List.of(some));
        return this;
    }

    public GivenSession presenting(String presentation, String words, Participation... some) {
        presentations.add(new Presentation(presentation, Map.of("en", words), null, List.of(some)));
        return this;
    }

    public GivenSession offering(GivenSession... choices) {
        for (GivenSession choice : choices) {
            options.add(choice.make());
        }
        return this;
    }

    public GivenSession cancelled() {
        cancelled = true;
        return this;
    }

    public Session make() {
        return new Session(id, type, day, start, minutes, false, title, description, rooms, allRooms, place, track, people, presentations,
                options, cancelled);
    }
}
