package eu.hansa.given;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import eu.hansa.kernel.AsAt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

/**
 * The portal's clock in a test run: the true time until a test moves it. A test inside the portal has it injected;
 * one outside uses {@link Portal#setClockAhead}.
 */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class GivenClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Whoever moves the clock sets it back to zero when done: the other tests live in the same portal. */
    public void setAhead(Duration ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return AsAt.over(Clock.offset(Clock.systemUTC(), ahead)).instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the house reckons in UTC; a zone is for showing a time to somebody");
    }
}
