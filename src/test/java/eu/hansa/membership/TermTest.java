package eu.hansa.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);

    @Test
    void theFirstDayIsPartOfATermAndItsEndIsNot() {
        Term term = new Term(MAY, JUNE);

        assertThat(term.holds(MAY.minusDays(1))).isFalse();
        assertThat(term.holds(MAY)).isTrue();
        assertThat(term.holds(JUNE.minusDays(1))).isTrue();
        assertThat(term.holds(JUNE)).isFalse();
        assertThat(term.isOver(JUNE)).isTrue();
    }

    @Test
    void aTermWithoutEndGoesOn() {
        assertThat(Term.from(MAY).holds(MAY.plusYears(50))).isTrue();
    }

    @Test
    void aTermThatEndsBeforeItStartsIsRefusedAtItsEnd() {
        assertThat(refused(new Term(JUNE, MAY))).extracting(Refusal::field, Refusal::messageKey)
                .containsExactly("end", "refusal.term.backwards");
        assertThat(refused(new Term(MAY, MAY)).field()).isEqualTo("end");
    }

    @Test
    void aTermWithoutBeginningIsRefusedThere() {
        assertThat(refused(new Term(null, MAY)).field()).isEqualTo("first");
    }

    @Test
    void whatIsEndedEarlierNeverBecomesLonger() {
        assertThat(new Term(MAY, JUNE).endedBy(JUNE.plusDays(9))).isEqualTo(new Term(MAY, JUNE));
        assertThat(Term.from(MAY).endedBy(JUNE)).isEqualTo(new Term(MAY, JUNE));
        assertThat(Term.from(JUNE).endedBy(MAY).holds(JUNE)).isFalse();
    }

    private static Refusal refused(Term term) {
        return catchThrowableOfType(Refusal.class, term::checked);
    }
}
