package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import java.util.Objects;

/** Gives a day another date; all that is on it goes with it. */
public record MoveDay(LocalDate day, LocalDate to) implements Edit {

    public MoveDay {
        Objects.requireNonNull(day);
        Objects.requireNonNull(to);
    }

    @Override
    public Programme apply(Programme programme) {
        if (day.equals(to)) {
            return programme;
        }
        if (programme.day(to).isPresent()) {
            throw Refusal.at(day + ".date", "programme.day.taken");
        }
        return programme
                .withDays(programme.days().stream().map(d -> d.date().equals(day) ? new Day(to, d.title(), d.venue()) : d).toList())
                .withSessions(programme.sessions().stream()
                        .map(s -> day.equals(s.day()) ? s.at(to, s.start(), s.minutes()) : s).toList());
    }
}
