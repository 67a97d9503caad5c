package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentFieldTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void aDateAndATimeAreMeantInTheZoneOfTheSite() {
        assertThat(field("2018-05-15", "12:00").in(BRUSSELS, "from")).isEqualTo(Instant.parse("2018-05-15T10:00:00Z"));
    }

    @Test
    void aDateAloneIsItsFirstMoment() {
        assertThat(field("2018-01-15", " ").in(BRUSSELS, "from")).isEqualTo(Instant.parse("2018-01-14T23:00:00Z"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(field("", null).in(BRUSSELS, "from")).isNull();
    }

    @Test
    void aTimeThatTheClocksSkipIsRefusedWithTheNextOne() {
        assertThatThrownBy(() -> field("2018-03-25", "02:30").in(BRUSSELS, "from")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("from");
            assertThat(refusal.messageKey()).isEqualTo("refusal.moment.gap");
            assertThat(refusal.arguments()).containsExactly("03:00");
        });
    }

    @Test
    void aTimeThatHappensTwiceIsTheFirst() {
        assertThat(field("2018-10-28", "02:30").in(BRUSSELS, "from")).isEqualTo(Instant.parse("2018-10-28T00:30:00Z"));
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThatThrownBy(() -> field("2018-02-30", "").in(BRUSSELS, "until")).isInstanceOf(Refusal.class).hasMessageContaining("moment.form");
        assertThatThrownBy(() -> field("soon", "").in(BRUSSELS, "until")).isInstanceOf(Refusal.class).hasMessageContaining("moment.form");
        assertThatThrownBy(() -> field("", "12:00").in(BRUSSELS, "until")).isInstanceOf(Refusal.class).hasMessageContaining("moment.date");
    }

    private static MomentField field(String date, String time) {
        MomentField field = new MomentField();
        field.setDate(date);
        field.setTime(time);
        return field;
    }
}
