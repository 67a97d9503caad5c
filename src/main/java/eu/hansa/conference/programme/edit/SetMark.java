package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import java.util.Objects;

/** Marks a session, or takes the mark away: it stays when others are pushed, or it no longer takes place. */
public record SetMark(String session, String part, Mark mark, boolean on) implements Edit {

    /** What a session can be marked as. */
    public enum Mark {
        FIXED, CANCELLED
    }

    public SetMark {
        Objects.requireNonNull(mark);
    }

    @Override
    public Programme apply(Programme programme) {
        return new Place(session, part).change(programme, draft -> {
            if (mark == Mark.FIXED) {
                draft.fixed = on;
            } else {
                draft.cancelled = on;
            }
        });
    }
}
