package eu.hansa.kernel;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Has one thread take another moment for the present, so that whatever asks the time on it answers as at that moment. */
public final class AsAt {

    private static final ThreadLocal<Instant> TAKEN = new ThreadLocal<>();

    private AsAt() {
    }

    /** Whoever begins ends it on the same thread, whatever happens in between. */
    public static void begin(Instant moment) {
        TAKEN.set(moment);
    }

    public static void end() {
        TAKEN.remove();
    }

    /** A clock that says the moment taken, and this one's time wherever none is. */
    public static Clock over(Clock clock) {
        return new Shifted(clock);
    }

    private static final class Shifted extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Clock clock;

        Shifted(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            Instant taken = TAKEN.get();
            return taken == null ? clock.instant() : taken;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shifted(clock.withZone(zone));
        }
    }
}
