package eu.hansa.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeEntryTest {

    private static final Term TERM = Term.from(LocalDate.of(2019, 1, 1));

    @Test
    void everythingThatIsWrongIsToldAtOnceEachAtItsField() {
        OfficeEntry entry = office(OfficeKind.OTHER, Map.of("en", new OfficeWords(null, "x".repeat(400), null)), "no address",
                new Term(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 4, 1)));

        assertThat(catchThrowableOfType(Refusal.class, entry::checked).parts()).extracting(Refusal::field)
                .containsExactlyInAnyOrder("functions[en]", "kind", "email", "end");
    }

    @Test
    void anOfficeMayBeVacant() {
        assertThat(office(OfficeKind.CHAIR, Map.of(), null, TERM).checked().person()).isNull();
    }

    @Test
    void whatWasNotSaidToBeShownIsShownToNobody() {
        assertThat(office(OfficeKind.CHAIR, Map.of(), "chair@example.org", TERM).checked().emailShown()).isEqualTo(Shown.NOBODY);
        assertThat(Shown.NOBODY.to(true)).isFalse();
        assertThat(Shown.MEMBERS.to(false)).isFalse();
        assertThat(Shown.PUBLIC.to(false)).isTrue();
    }

    private static OfficeEntry office(OfficeKind kind, Map<String, OfficeWords> words, String email, Term term) {
        return new OfficeEntry(null, 0, kind, null, words, email, null, null, null, 1, term);
    }
}
