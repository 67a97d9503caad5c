package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import java.util.Objects;

/** Takes away a day on which there is nothing. */
public record RemoveDay(LocalDate day) implements Edit {

    public RemoveDay {
        Objects.requireNonNull(day);
    }

    @Override
    public Programme apply(Programme programme) {
        if (!programme.on(day).isEmpty()) {
            throw Refusal.because("programme.day.sessions", programme.on(day).size());
        }
        return programme.withDays(programme.days().stream().filter(other -> !other.date().equals(day)).toList());
    }
}
