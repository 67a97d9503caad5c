package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A session that is being changed in one or the other of its many fields. */
final class SessionDraft {

    String id;
    SessionType type;
    LocalDate day;
    LocalTime start;
    Integer minutes;
    boolean fixed;
    Map<String, String> title;
    Map<String, String> description;
    List<String> rooms;
    boolean allRooms;
    Map<String, String> place;
    String track;
    List<Participation> people;
    List<Presentation> presentations;
    List<Session> options;
    boolean cancelled;

    SessionDraft() {
    }

    SessionDraft(Session session) {
        id = session.id();
        type = session.type();
        day = session.day();
        start = session.start();
        minutes = session.minutes();
        fixed = session.fixed();
        title = session.title();
        description = session.description();
        rooms = session.rooms();
        allRooms = session.allRooms();
        place = session.place();
        track = session.track();
        people = session.people();
        presentations = session.presentations();
        options = session.options();
        cancelled = session.cancelled();
    }

    Session session() {
        return new Session(id, type, day, start, minutes, fixed, title, description, rooms, allRooms, place, track, people, presentations,
                options, cancelled);
    }
}
