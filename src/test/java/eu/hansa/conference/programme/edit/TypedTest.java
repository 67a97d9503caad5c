package eu.hansa.conference.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({"9, 540", "09, 540", "9.00, 540", "9:30, 570", "0900, 540", "930, 570", "9h30, 570", "9h, 540", "17.45, 1065", "2.30 pm, 870",
            "12 am, 0", "12pm, 720", "24.00, 1440", "00:00, 0", "1.00 +1, 1500", "1:00+1, 1500", "' 9 ', 540"})
    void aTimeIsUnderstoodInTheWaysInWhichItIsWritten(String typed, long minutes) {
        assertThat(Typed.time("a.start", typed).toMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "9.60", "nine", "9-10", "24.01", "24.00 +1", "-1", "99999", "13.00.00"})
    void whatIsNoTimeIsRefusedAtItsField(String typed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Typed.time("a.start", typed));

        assertThat(refusal.field()).isEqualTo("a.start");
        assertThat(refusal.messageKey()).isEqualTo("refusal.programme.time.form");
    }

    @Test
    void nothingTypedIsNoTime() {
        assertThat(Typed.time("a.start", " ")).isNull();
        assertThat(Typed.time("a.start", null)).isNull();
    }

    @Test
    void whatCannotBeShownIsTakenOut() {
        assertThat(Typed.line("Cof\u0000fee\u0007\tbreak\n")).isEqualTo("Coffee break");
        assertThat(Typed.text("One\u0000\r\nTwo\u0085")).isEqualTo("One\nTwo");
        assertThat(Typed.line("\u0007 ")).isNull();
    }

    @Test
    void namesOfAllScriptsStayAsTheyAre() {
        assertThat(Typed.line("محمد \u200Fعلي")).isEqualTo("محمد \u200Fعلي");
        assertThat(Typed.line("王小明 😀")).isEqualTo("王小明 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "<script>", "A/B", "session:a", "ä2345", "a2345-"})
    void anIdIsOfSmallLettersAndDigits(String id) {
        assertThatThrownBy(() -> Typed.id(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
