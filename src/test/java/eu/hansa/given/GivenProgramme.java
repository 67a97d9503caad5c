package eu.hansa.given;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Track;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Programmes of two days with two rooms, {@code hall} and {@code foyer}, and one track, {@code cities}. */
public final class GivenProgramme {

    public static final LocalDate FIRST = LocalDate.of(2018, 11, 8);
    public static final LocalDate SECOND = LocalDate.of(2018, 11, 9);

    private GivenProgramme() {
    }

    public static Programme programme(GivenSession... sessions) {
        return new Programme(List.of(day(FIRST), day(SECOND)), List.of(room("hall"), room("foyer")),
                List.of(new Track("cities", Map.of("en", "Cities"))), Arrays.stream(sessions).map(GivenSession::make).toList());
    }

    /** One after the other through the first day, a minute each, the rest without a time. */
    public static Programme ofSessions(int count) {
        return programme(IntStream.range(0, count).mapToObj(n -> n < 1440
                ? GivenSession.session("s" + n).at(FIRST, "%02d:%02d".formatted(n / 60, n % 60), 1) : GivenSession.session("s" + n))
                .toArray(GivenSession[]::new));
    }

    public static Day day(LocalDate date) {
        return new Day(date, null, null);
    }

    public static Room room(String id) {
        return new Room(id, Map.of("en", "The " + id), Map.of("en", "1st floor"));
    }
}
