package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.SessionType;
import java.util.Objects;

/** Says what kind of session it is. */
public record SetType(String session, String part, SessionType type) implements Edit {

    public SetType {
        Objects.requireNonNull(type);
    }

    @Override
    public Programme apply(Programme programme) {
        return new Place(session, part).change(programme, draft -> draft.type = type);
    }
}
