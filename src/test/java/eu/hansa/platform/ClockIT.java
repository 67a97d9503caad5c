package eu.hansa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import eu.hansa.given.GivenClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ClockIT {

    @Inject
    Clock clock;

    @Inject
    GivenClock given;

    @AfterEach
    void setBack() {
        given.setAhead(Duration.ZERO);
    }

    @Test
    void aTestCanMoveTheClockThatIsInjectedEverywhere() {
        given.setAhead(Duration.ofDays(100));

        assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofDays(99)));
    }
}
