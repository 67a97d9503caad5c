package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import java.util.List;
import java.util.stream.Stream;

/** Adds people at the end of a session or of one of its parts; those who are there already stay as they are. */
public record AddPeople(String session, String part, List<Participation> people) implements Edit {

    public AddPeople {
        people = people.stream().map(p -> new Participation(Typed.id(p.id()), p.role(), p.person(), p.organisation(), Typed.line(p.name()),
                Typed.lines(p.function()), p.state(), p.count())).toList();
    }

    @Override
    public Programme apply(Programme programme) {
        return new Place(session, part).changePeople(programme, there -> Stream.concat(there.stream(),
                people.stream().filter(p -> there.stream().noneMatch(other -> other.id().equals(p.id())))).toList());
    }
}
