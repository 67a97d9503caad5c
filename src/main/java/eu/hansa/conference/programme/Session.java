package eu.hansa.conference.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One entry of a programme. Times are by the clock on the wall, in the conference's zone.
 *
 * @param id            within the programme, never reused; stands in addresses and calendars
 * @param day           null while it is without a day, and then without a time
 * @param start         null while it has no time yet
 * @param minutes       from start to end; null when the end is open. A session may so end after midnight
 * @param fixed         whether it stays when others are pushed
 * @param title         by language tag, like {@code description} and {@code place}
 * @param rooms         ids of rooms; empty for none
 * @param allRooms      whether it takes all rooms, as a break does
 * @param place         where it is, when that is no room of the venue
 * @param track         the id of a track; null for none
 * @param presentations parts with people of their own, in order
 * @param options       sessions at the same time of which one attends exactly one; they have no day and time of their own
 * @param cancelled     whether it no longer takes place but is still shown, so that nobody waits for it
 */
public record Session(String id, SessionType type, LocalDate day, LocalTime start, Integer minutes, boolean fixed,
        Map<String, String> title, Map<String, String> description, List<String> rooms, boolean allRooms,
        Map<String, String> place, String track, List<Participation> people, List<Presentation> presentations,
        List<Session> options, boolean cancelled) implements Serializable {

    public Session {
        type = Objects.requireNonNullElse(type, SessionType.PLENARY);
        title = title == null ? Map.of() : Map.copyOf(title);
        description = description == null ? Map.of() : Map.copyOf(description);
        rooms = rooms == null ? List.of() : List.copyOf(rooms);
        place = place == null ? Map.of() : Map.copyOf(place);
        people = people == null ? List.of() : List.copyOf(people);
        presentations = presentations == null ? List.of() : List.copyOf(presentations);
        options = options == null ? List.of() : List.copyOf(options);
    }

    public boolean hasTime() {
        return day != null && start != null;
    }

    /** Null while it has no time. */
    public LocalDateTime starts() {
        return hasTime() ? day.atTime(start) : null;
    }

    /** Null while it has no time or its end is open. */
    public LocalDateTime finishes() {
        return hasTime() && minutes != null ? starts().plusMinutes(minutes) : null;
    }

    /** Everybody, also of its presentations and options. */
    public Stream<Participation> everybody() {
        return Stream.of(people.stream(), presentations.stream().flatMap(p -> p.people().stream()),
                options.stream().flatMap(Session::everybody)).flatMap(all -> all);
    }

    /** At another time; options move along, since they have none of their own. */
    public Session at(LocalDate newDay, LocalTime newStart, Integer newMinutes) {
        return new Session(id, type, newDay, newStart, newMinutes, fixed, title, description, rooms, allRooms, place, track, people,
                presentations, options, cancelled);
    }
}
