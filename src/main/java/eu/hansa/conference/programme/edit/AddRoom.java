package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.kernel.Refusal;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds a room of the venue.
 *
 * @param name by language tag, like {@code floor}
 */
public record AddRoom(String id, Map<String, String> name, Map<String, String> floor) implements Edit {

    public AddRoom {
        Typed.id(id);
        name = Typed.lines(name);
        floor = Typed.lines(floor);
    }

    @Override
    public Programme apply(Programme programme) {
        if (name.isEmpty()) {
            throw Refusal.at(id + ".name", "programme.name.empty");
        }
        return programme.room(id).isPresent() ? programme
                : programme.withRooms(Stream.concat(programme.rooms().stream(), Stream.of(new Room(id, name, floor))).toList());
    }
}
