package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.kernel.Refusal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A place within a programme where something is changed.
 *
 * @param part a presentation or an option of the session; null for the session itself
 */
record Place(String session, String part) {

    static Session session(Programme programme, String id) {
        return programme.session(id).orElseThrow(() -> Refusal.because("programme.gone"));
    }

    /** The programme with this session or option changed. */
    Programme change(Programme programme, Consumer<SessionDraft> change) {
        Session whole = session(programme, session);
        if (part == null) {
            return programme.with(changed(whole, change));
        }
        if (whole.options().stream().noneMatch(option -> option.id().equals(part))) {
            throw Refusal.because("programme.gone");
        }
        return programme.with(changed(whole, draft -> draft.options = whole.options().stream()
                .map(option -> option.id().equals(part) ? changed(option, change) : option).toList()));
    }

    boolean isPresentation(Programme programme) {
        return part != null && session(programme, session).presentations().stream().anyMatch(p -> p.id().equals(part));
    }

    /** The programme with this presentation changed. */
    Programme changePresentation(Programme programme, UnaryOperator<Presentation> change) {
        Session whole = session(programme, session);
        return programme.with(changed(whole, draft -> draft.presentations = whole.presentations().stream()
                .map(p -> p.id().equals(part) ? change.apply(p) : p).toList()));
    }

    /** The programme with other people here. */
    Programme changePeople(Programme programme, UnaryOperator<List<Participation>> change) {
        return isPresentation(programme)
                ? changePresentation(programme, p -> new Presentation(p.id(), p.title(), p.description(), change.apply(p.people())))
                : change(programme, draft -> draft.people = change.apply(draft.people));
    }

    /** The programme with this participation changed, which has to be there. */
    Programme changePerson(Programme programme, String person, UnaryOperator<Participation> change) {
        requirePerson(programme, person);
        return changePeople(programme, people -> people.stream().map(p -> p.id().equals(person) ? change.apply(p) : p).toList());
    }

    Participation requirePerson(Programme programme, String person) {
        return people(programme).stream().filter(p -> p.id().equals(person)).findFirst().orElseThrow(() -> Refusal.because("programme.gone"));
    }

    List<Participation> people(Programme programme) {
        Session whole = session(programme, session);
        if (part == null) {
            return whole.people();
        }
        return Stream.concat(whole.presentations().stream().filter(p -> p.id().equals(part)).map(Presentation::people),
                whole.options().stream().filter(option -> option.id().equals(part)).map(Session::people)).findFirst()
                .orElseThrow(() -> Refusal.because("programme.gone"));
    }

    static Session changed(Session session, Consumer<SessionDraft> change) {
        SessionDraft draft = new SessionDraft(session);
        change.accept(draft);
        return draft.session();
    }
}
