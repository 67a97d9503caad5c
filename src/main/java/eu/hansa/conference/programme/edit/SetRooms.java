package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;
import java.util.List;

/**
 * Says in which rooms a session is.
 *
 * @param all whether it takes all of them, as a break does; {@code rooms} is then of no account
 */
public record SetRooms(String session, String part, List<String> rooms, boolean all) implements Edit {

    public SetRooms {
        rooms = all || rooms == null ? List.of() : rooms.stream().distinct().toList();
    }

    @Override
    public Programme apply(Programme programme) {
        if (rooms.stream().anyMatch(room -> programme.room(room).isEmpty())) {
            throw Refusal.because("programme.gone");
        }
        return new Place(session, part).change(programme, draft -> {
            draft.rooms = rooms;
            draft.allRooms = all;
        });
    }
}
