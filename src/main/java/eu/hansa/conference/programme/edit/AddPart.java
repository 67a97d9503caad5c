package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Adds a presentation to a session, or one more session of which one attends exactly one.
 *
 * @param title by language tag
 */
public record AddPart(String session, String id, Kind kind, Map<String, String> title) implements Edit {

    /** What parts a session can have. */
    public enum Kind {
        PRESENTATION, OPTION
    }

    public AddPart {
        Typed.id(id);
        Objects.requireNonNull(kind);
        title = Typed.lines(title);
    }

    @Override
    public Programme apply(Programme programme) {
        Session whole = Place.session(programme, session);
        boolean known = whole.presentations().stream().anyMatch(p -> p.id().equals(id)) || whole.options().stream().anyMatch(o -> o.id().equals(id));
        if (known) {
            return programme;
        }
        return new Place(session, null).change(programme, draft -> {
            if (kind == Kind.PRESENTATION) {
                draft.presentations = Stream.concat(draft.presentations.stream(), Stream.of(new Presentation(id, title, null, null))).toList();
            } else {
                SessionDraft option = new SessionDraft();
                option.id = id;
                option.type = draft.type;
                option.title = title;
                draft.options = Stream.concat(draft.options.stream(), Stream.of(option.session())).toList();
            }
        });
    }
}
