package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Moves somebody to another part of the same session, to its end.
 *
 * @param to a part; null for the session itself
 */
public record MovePerson(String session, String part, String id, String to) implements Edit {

    @Override
    public Programme apply(Programme programme) {
        if (Objects.equals(part, to)) {
            return programme;
        }
        Participation moved = new Place(session, part).requirePerson(programme, id);
        Programme without = new Place(session, part).changePeople(programme, people -> people.stream().filter(p -> !p.id().equals(id)).toList());
        return new Place(session, to).changePeople(without, people -> Stream.concat(people.stream(), Stream.of(moved)).toList());
    }
}
