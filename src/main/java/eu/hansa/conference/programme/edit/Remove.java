package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.Track;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Takes something away. What is gone already is no fault; a room or a track is also taken from the sessions that have it.
 *
 * @param id null where {@code session} and {@code part} say it all
 */
public record Remove(Kind kind, String session, String part, String id) implements Edit {

    /** What can be taken away. */
    public enum Kind {
        SESSION, PART, PERSON, ROOM, TRACK
    }

    public Remove {
        Objects.requireNonNull(kind);
    }

    @Override
    public Programme apply(Programme programme) {
        return switch (kind) {
            case SESSION -> programme.without(session);
            case PART -> new Place(session, null).change(programme, draft -> {
                draft.presentations = without(draft.presentations, Presentation::id, part);
                draft.options = without(draft.options, Session::id, part);
            });
            case PERSON -> new Place(session, part).changePeople(programme, people -> without(people, Participation::id, id));
            case ROOM -> programme.withRooms(without(programme.rooms(), Room::id, id))
                    .withSessions(programme.sessions().stream().map(this::outOfRoom).toList());
            case TRACK -> programme.withTracks(without(programme.tracks(), Track::id, id))
                    .withSessions(programme.sessions().stream()
                            .map(s -> id.equals(s.track()) ? Place.changed(s, draft -> draft.track = null) : s).toList());
        };
    }

    private Session outOfRoom(Session session) {
        return Place.changed(session, draft -> {
            draft.rooms = without(draft.rooms, Function.identity(), id);
            draft.options = draft.options.stream().map(this::outOfRoom).toList();
        });
    }

    private static <E> List<E> without(List<E> all, Function<E, String> idOf, String id) {
        return all.stream().filter(each -> !idOf.apply(each).equals(id)).toList();
    }
}
