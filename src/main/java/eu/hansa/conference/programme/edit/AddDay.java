package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Adds a day. */
public record AddDay(LocalDate day) implements Edit {

    public AddDay {
        Objects.requireNonNull(day);
    }

    @Override
    public Programme apply(Programme programme) {
        return with(programme, day);
    }

    /** The programme with this day in it; null for no day at all. */
    static Programme with(Programme programme, LocalDate day) {
        if (day == null || programme.day(day).isPresent()) {
            return programme;
        }
        List<Day> days = new ArrayList<>(programme.days());
        days.add(new Day(day, null, null));
        return programme.withDays(days);
    }
}
