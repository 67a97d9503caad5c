package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes a second session like this one, right after it.
 *
 * @param id of the new one
 */
public record Duplicate(String session, String id) implements Edit {

    public Duplicate {
        Typed.id(id);
    }

    @Override
    public Programme apply(Programme programme) {
        if (programme.session(id).isPresent()) {
            return programme;
        }
        Session original = Place.session(programme, session);
        return programme.with(Place.changed(original, draft -> {
            draft.id = id;
            draft.fixed = false;
            draft.people = people(original.people());
            draft.presentations = original.presentations().stream()
                    .map(p -> new Presentation(id + "-" + p.id(), p.title(), p.description(), people(p.people()))).toList();
            draft.options = original.options().stream().map(option -> Place.changed(option, copy -> {
                copy.id = id + "-" + option.id();
                copy.people = people(option.people());
            })).toList();
            LocalDateTime end = original.finishes();
            if (end != null && end.toLocalDate().equals(original.day())) {
                draft.start = end.toLocalTime();
            }
        }));
    }

    private List<Participation> people(List<Participation> people) {
        return people.stream().map(p -> new Participation(id + "-" + p.id(), p.role(), p.person(), p.organisation(), p.name(), p.function(),
                p.state(), p.count())).toList();
    }
}
