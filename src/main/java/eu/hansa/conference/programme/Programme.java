package eu.hansa.conference.programme;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is to happen at a conference: a value, so that a version of it can be kept, compared and brought back as it
 * was. Sessions stand in the order of their times, those without one at the end in the order in which they were
 * entered; days, rooms and tracks in the order in which they are to be shown.
 */
public record Programme(List<Day> days, List<Room> rooms, List<Track> tracks, List<Session> sessions) implements Serializable {

    public static final Programme EMPTY = new Programme(null, null, null, null);

    private static final Comparator<Session> BY_TIME = Comparator
            .comparing(Session::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Session::start, Comparator.nullsLast(Comparator.naturalOrder()));

    public Programme {
        days = days == null ? List.of() : days.stream().sorted(Comparator.comparing(Day::date)).toList();
        rooms = rooms == null ? List.of() : List.copyOf(rooms);
        tracks = tracks == null ? List.of() : List.copyOf(tracks);
        sessions = sessions == null ? List.of() : sessions.stream().sorted(BY_TIME).toList();
    }

    @JsonbTransient
    public boolean isEmpty() {
        return sessions.isEmpty();
    }

    public Optional<Session> session(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    public Optional<Day> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    public Optional<Room> room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    public Optional<Track> track(String id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    /** The sessions of a day in the order of their times; with null those without a day. */
    public List<Session> on(LocalDate date) {
        return sessions.stream().filter(session -> Objects.equals(session.day(), date)).toList();
    }

    public Stream<Participation> everybody() {
        return sessions.stream().flatMap(Session::everybody);
    }

    public Programme withDays(List<Day> newDays) {
        return new Programme(newDays, rooms, tracks, sessions);
    }

    public Programme withRooms(List<Room> newRooms) {
        return new Programme(days, newRooms, tracks, sessions);
    }

    public Programme withTracks(List<Track> newTracks) {
        return new Programme(days, rooms, newTracks, sessions);
    }

    public Programme withSessions(List<Session> newSessions) {
        return new Programme(days, rooms, tracks, newSessions);
    }

    /** With this session in the place of the one of the same id, or as a further one. */
    public Programme with(Session session) {
        boolean isNew = session(session.id()).isEmpty();
        Stream<Session> all = isNew ? Stream.concat(sessions.stream(), Stream.of(session))
                : sessions.stream().map(other -> other.id().equals(session.id()) ? session : other);
        return withSessions(all.toList());
    }

    public Programme without(String sessionId) {
        return withSessions(sessions.stream().filter(session -> !session.id().equals(sessionId)).toList());
    }
}
