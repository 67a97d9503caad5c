package eu.hansa.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void whatOthersCoverIsCutOut() {
        assertThat(span(0, 10).without(List.of(span(3, 5)))).containsExactly(span(0, 3), span(5, 10));
    }

    @Test
    void whatIsCoveredWhollyLeavesNothing() {
        assertThat(span(3, 5).without(List.of(span(0, 10)))).isEmpty();
    }

    @Test
    void neighboursTakeNothing() {
        assertThat(span(3, 5).without(List.of(span(0, 3), span(5, 9)))).containsExactly(span(3, 5));
    }

    @Test
    void severalAreCutOneAfterTheOther() {
        assertThat(span(0, 10).without(List.of(span(0, 2), span(4, 6), span(5, 12)))).containsExactly(span(2, 4));
    }

    private static Span span(long from, long until) {
        return new Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }
}
