package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import java.time.LocalDate;

/**
 * Puts a session on another day, at the same time of day.
 *
 * @param day null for no day, and then without a time
 */
public record MoveToDay(String session, LocalDate day) implements Edit {

    @Override
    public Programme apply(Programme programme) {
        Session moved = Place.session(programme, session);
        return AddDay.with(programme, day).with(moved.at(day, day == null ? null : moved.start(), moved.minutes()));
    }
}
