package eu.hansa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static When when(String first, String from, String last, String until) {
        ConferenceFacts facts = new ConferenceFacts();
        facts.setZone("Europe/Rome");
        facts.setFirstDay(first == null ? null : LocalDate.parse(first));
        facts.setLastDay(last == null ? null : LocalDate.parse(last));
        facts.setStartTime(from == null ? null : LocalTime.parse(from));
        facts.setEndTime(until == null ? null : LocalTime.parse(until));
        return When.of(facts, Locale.ENGLISH, new DateWords(new Texts()));
    }

    @Test
    void anHourOfOneDayIsToldWithItsZone() {
        When when = when("2020-05-28", "10:00", null, "11:00");

        assertThat(when.brief()).isEqualTo("28 May 2020, 10.00–11.00 (CEST)");
        assertThat(when.start()).isEqualTo("Thursday, 28 May 2020, 10.00–11.00 (CEST)");
        assertThat(when.end()).isNull();
        assertThat(when.startMachine()).isEqualTo("2020-05-28T10:00+02:00");
        assertThat(when.endMachine()).isEqualTo("2020-05-28T11:00+02:00");
    }

    @Test
    void severalDaysAreToldBrieflyAndByTheirEnds() {
        When when = when("2018-06-11", "09:00", "2018-06-13", "13:30");

        assertThat(when.brief()).isEqualTo("11–13 June 2018");
        assertThat(when.start()).isEqualTo("Monday, 11 June 2018, from 9.00");
        assertThat(when.end()).isEqualTo("Wednesday, 13 June 2018, 13.30 (CEST)");
    }

    @Test
    void aDayThatCountsWholeNamesNoZone() {
        When when = when("2018-11-08", null, null, null);

        assertThat(when.brief()).isEqualTo("8 November 2018");
        assertThat(when.startMachine()).isEqualTo("2018-11-08");
    }

    @Test
    void withoutADayThereIsNothingToTell() {
        assertThat(when(null, null, null, null)).isNull();
    }
}
