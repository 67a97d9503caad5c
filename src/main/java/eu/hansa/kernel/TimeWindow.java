package eu.hansa.kernel;

import java.time.Instant;

/**
 * A half-open span of time: {@code from} belongs to it, {@code until} does not.
 *
 * @param from  null for always so far
 * @param until null for without end
 */
public record TimeWindow(Instant from, Instant until) {

    /** @throws Refusal {@code window.order} when it would end before or as it starts */
    public TimeWindow {
        if (from != null && until != null && !until.isAfter(from)) {
            throw Refusal.at("until", "window.order");
        }
    }

    public static TimeWindow startingAt(Instant from) {
        return new TimeWindow(from, null);
    }

    public boolean contains(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }
}
