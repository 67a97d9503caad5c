package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Moves something one place up or down among its like, where the order is made by hand.
 *
 * @param id null for a part, which {@code part} names
 * @param by −1 for up, 1 for down; at the end nothing happens
 */
public record Reorder(Kind kind, String session, String part, String id, int by) implements Edit {

    /** What has an order of its own. */
    public enum Kind {
        PART, PERSON, ROOM, TRACK
    }

    public Reorder {
        Objects.requireNonNull(kind);
    }

    @Override
    public Programme apply(Programme programme) {
        return switch (kind) {
            case PART -> new Place(session, null).change(programme, draft -> {
                draft.presentations = moved(draft.presentations, Presentation::id, part);
                draft.options = moved(draft.options, Session::id, part);
            });
            case PERSON -> new Place(session, part).changePeople(programme, people -> moved(people, Participation::id, id));
            case ROOM -> programme.withRooms(moved(programme.rooms(), Room::id, id));
            case TRACK -> programme.withTracks(moved(programme.tracks(), Track::id, id));
        };
    }

    private <E> List<E> moved(List<E> all, Function<E, String> idOf, String which) {
        return moved(all, idOf, which, by);
    }

    static <E> List<E> moved(List<E> all, Function<E, String> idOf, String which, int by) {
        int at = all.stream().map(idOf).toList().indexOf(which);
        int to = at + Integer.signum(by);
        if (at < 0 || to < 0 || to >= all.size()) {
            return all;
        }
        List<E> moved = new ArrayList<>(all);
        Collections.swap(moved, at, to);
        return moved;
    }
}
