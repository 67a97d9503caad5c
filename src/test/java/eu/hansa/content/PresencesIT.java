package eu.hansa.content;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.author;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at one text. */
@ArquillianTest
class PresencesIT {

    @Inject
    Presences presences;
    @Inject
    GivenContent given;
    @Inject
    GivenClock clock;

    private final Actor ada = author();
    private final Actor luc = GivenActors.with("Luc Morel", Grant.in(Right.EDIT, EN));
    private ContentId item;

    @BeforeEach
    void anArticle() {
        item = given.news().make();
    }

    @AfterEach
    void theTrueTime() {
        clock.setAhead(Duration.ZERO);
    }

    @Test
    void eachIsToldOfTheOtherInTheSameLanguageAlone() {
        assertThat(presences.here(ada, item, EN, false).others()).isEmpty();

        assertThat(presences.here(luc, item, EN, true).others()).extracting(Presences.Other::name).containsExactly("Ada Author");
        assertThat(presences.here(ada, item, EN, false).others()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo("Luc Morel");
            assertThat(other.wroteAt()).isNotNull();
            assertThat(other.idle()).isFalse();
        });
        assertThat(presences.here(luc, item, FR, false).others()).isEmpty();
    }

    @Test
    void whoClosesThePageOrFallsSilentIsThereNoLonger() {
        presences.here(ada, item, EN, false);
        presences.left(ada, item, EN);
        assertThat(presences.here(luc, item, EN, false).others()).isEmpty();

        clock.setAhead(Duration.ofSeconds(61));
        assertThat(presences.here(ada, item, EN, false).others()).isEmpty();
    }

    @Test
    void whoStoppedWritingCanBeTakenOverAndIsToldUntilTheyWriteAgain() {
        presences.here(ada, item, EN, true);
        presences.takeOver(luc, item, EN);
        assertThat(presences.here(ada, item, EN, false).takenBy()).isNull();

        for (int seconds = 30; seconds <= 390; seconds += 30) {
            clock.setAhead(Duration.ofSeconds(seconds));
            presences.here(ada, item, EN, false);
        }
        assertThat(presences.here(luc, item, EN, false).others().get(0).idle()).isTrue();
        presences.takeOver(luc, item, EN);

        assertThat(presences.here(ada, item, EN, false).takenBy()).isEqualTo("Luc Morel");
        assertThat(presences.here(luc, item, EN, true).others().get(0).idle()).isFalse();
        assertThat(presences.here(ada, item, EN, true).takenBy()).isNull();
    }
}
