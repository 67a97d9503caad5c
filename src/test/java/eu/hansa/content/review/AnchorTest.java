package eu.hansa.content.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final Anchor ANCHOR = new Anchor("html", 1, "What can towns and regions do for integration?");

    @Test
    void aPassageIsFoundWhereItsWordsHaveMoved() {
        assertThat(ANCHOR.in(List.of("One.", "Two.", "Three.", "What can towns and regions do for integration?"))).isEqualTo(3);
    }

    @Test
    void aPassageIsFoundWhenItsWordsWereMended() {
        assertThat(ANCHOR.in(List.of("Migration has always existed.", "New.", "What can towns, cities and regions do for good integration?")))
                .isEqualTo(2);
    }

    @Test
    void aPassageThatGrewIsStillTheSame() {
        assertThat(ANCHOR.in(List.of("Something else.", "We asked: What can towns and regions do for integration? A full session is about it.")))
                .isEqualTo(1);
    }

    @Test
    void ofTwoThatAreAlikeTheNearerIsMeant() {
        Anchor third = new Anchor("html", 2, "And so on.");

        assertThat(third.in(List.of("And so on.", "Text.", "And so on."))).isEqualTo(2);
    }

    @Test
    void aPassageOfOtherWordsIsAnother() {
        assertThat(ANCHOR.in(List.of("Migration has always existed.", "Join the discussion."))).isEqualTo(-1);
        assertThat(ANCHOR.in(List.of())).isEqualTo(-1);
    }
}
