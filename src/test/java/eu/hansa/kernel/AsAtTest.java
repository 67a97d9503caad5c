package eu.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsAtTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Clock clock = AsAt.over(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void end() {
        AsAt.end();
    }

    @Test
    void theMomentTakenIsThePresentUntilItEnds() {
        AsAt.begin(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);
        AsAt.end();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void otherThreadsKeepTheirOwnPresent() {
        AsAt.begin(NOON);

        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(NOW);
    }
}
