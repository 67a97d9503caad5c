package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.SessionType;
import java.time.LocalDate;
import java.util.Map;

/**
 * Adds a session, and its day where that is new.
 *
 * @param day   null for one without a day
 * @param start as typed, like {@code end}
 * @param title by language tag
 */
public record AddSession(String id, LocalDate day, String start, String end, SessionType type, Map<String, String> title) implements Edit {

    public AddSession {
        Typed.id(id);
        title = Typed.lines(title);
    }

    @Override
    public Programme apply(Programme programme) {
        if (programme.session(id).isPresent()) {
            return programme;
        }
        SessionDraft draft = new SessionDraft();
        draft.id = id;
        draft.day = day;
        draft.type = type;
        draft.title = title;
        SetTimes.put(draft, start, end);
        return AddDay.with(programme, day).with(draft.session());
    }
}
