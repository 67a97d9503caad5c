package eu.hansa.web.feed.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time that a calendar gives to an event: whole days, or from one moment to another. */
public sealed interface When {

    /** @param last the last day, which counts too */
    record Days(LocalDate first, LocalDate last) implements When {
    }

    /** @param end null when it is open */
    record Hours(ZonedDateTime start, ZonedDateTime end) implements When {
    }

    /**
     * From one time of day to another. A time that the clock leaves out is as much later as the clock is set forward, and
     * one that it shows twice is the first of both (RFC 5545, 3.3.5).
     *
     * @param end null when it is open
     */
    static When hours(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        ZonedDateTime begins = start.atZone(zone);
        return new Hours(begins, end == null ? null : begins.toLocalDateTime().plus(Duration.between(start, end)).atZone(zone));
    }
}
