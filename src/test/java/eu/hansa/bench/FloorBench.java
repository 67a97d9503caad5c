package eu.hansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import org.junit.jupiter.api.Test;

/** The ruler for every other figure: what the server answers before the portal has done anything. */
@Visit
class FloorBench {

    @Test
    void theServerAlone(Portal portal) throws Exception {
        Load load = new Load(4, Duration.ofSeconds(3), Duration.ofSeconds(5));

        Load.Result alive = load.on(portal.address().resolve("/health/live"));
        Load.Result ready = load.on(portal.address().resolve("/health/ready"));

        System.out.println(new Figures("The server alone, 4 visitors")
                .add("/health/live", alive)
                .add("/health/ready, with the database", ready));
        assertThat(alive.failures() + ready.failures()).isZero();
    }
}
