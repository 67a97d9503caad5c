package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;

/**
 * Says who it is that takes part: it fills a place that was kept, or corrects a name as it is written at this event.
 *
 * @param person a person of the directory; null to leave it as it is
 */
public record NamePerson(String session, String part, String id, Long person, String name) implements Edit {

    public NamePerson {
        name = Typed.line(name);
    }

    @Override
    public Programme apply(Programme programme) {
        if (name == null) {
            throw Refusal.at(id + ".name", "programme.person.name");
        }
        return new Place(session, part).changePerson(programme, id, p -> new Participation(id, p.role(), person == null ? p.person() : person,
                p.organisation(), name, p.function(), p.awaitsName() ? ParticipationState.CONFIRMED : p.state(), 1));
    }
}
