package eu.hansa.platform;

import java.time.Clock;
import java.time.Duration;

import eu.hansa.kernel.AsAt;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The one clock of the house: whoever needs the time has it injected, so that a test can set it. */
@Dependent
public class ClockProducer {

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    /** No finer than a database column keeps, or a moment would differ from itself once it has been stored. */
    @Produces
    Clock clock() {
        return AsAt.over(Clock.tick(Clock.systemUTC(), MILLISECOND));
    }
}
