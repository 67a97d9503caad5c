package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;
import java.time.Duration;
import java.time.LocalTime;

/** Says when a session starts and ends, as typed. Without a start it has no time yet, without an end its end is open. */
public record SetTimes(String session, String start, String end) implements Edit {

    private static final long DAY = Duration.ofDays(1).toMinutes();

    @Override
    public Programme apply(Programme programme) {
        return new Place(session, null).change(programme, draft -> put(draft, start, end));
    }

    static void put(SessionDraft draft, String typedStart, String typedEnd) {
        Duration start = Typed.time(draft.id + ".start", typedStart);
        Duration end = Typed.time(draft.id + ".end", typedEnd);
        if (start != null && start.toMinutes() >= DAY) {
            throw Refusal.at(draft.id + ".start", "programme.time.form");
        }
        if (start == null && end != null) {
            throw Refusal.at(draft.id + ".end", "programme.end.without-start");
        }
        if (end != null && end.compareTo(start) <= 0) {
            throw Refusal.at(draft.id + ".end", "programme.end.before-start");
        }
        draft.start = start == null ? null : LocalTime.MIDNIGHT.plus(start);
        draft.minutes = end == null ? null : (int) end.minus(start).toMinutes();
    }
}
