package eu.hansa.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private final DateWords words = new DateWords(new Texts());

    private String days(String language, String from, String to) {
        return words.days(Locale.forLanguageTag(language), LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; 11–13 June 2018; 30 June – 2 July 2018; 30 December 2018 – 1 January 2019",
        "fr; 11–13 juin 2018; 30 juin – 2 juillet 2018; 30 décembre 2018 – 1er janvier 2019",
        "de; 11.–13. Juni 2018; 30. Juni – 2. Juli 2018; 30. Dezember 2018 – 1. Januar 2019",
        "it; 11–13 giugno 2018; 30 giugno – 2 luglio 2018; 30 dicembre 2018 – 1º gennaio 2019",
        "es; 11–13 de junio de 2018; 30 de junio – 2 de julio de 2018; 30 de diciembre de 2018 – 1 de enero de 2019"})
    void aSpanOfDaysSaysNothingTwice(String language, String withinAMonth, String withinAYear, String beyond) {
        assertThat(days(language, "2018-06-11", "2018-06-13")).isEqualTo(withinAMonth);
        assertThat(days(language, "2018-06-30", "2018-07-02")).isEqualTo(withinAYear);
        assertThat(days(language, "2018-12-30", "2019-01-01")).isEqualTo(beyond);
    }

    @Test
    void aSingleDayIsNoSpan() {
        assertThat(days("en", "2018-11-08", "2018-11-08")).isEqualTo("8 November 2018");
        assertThat(words.days(Locale.ENGLISH, LocalDate.parse("2018-11-08"), null)).isEqualTo("8 November 2018");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalWhereItIsSpokenSo() {
        assertThat(days("fr", "2018-06-01", "2018-06-03")).isEqualTo("1er–3 juin 2018");
        assertThat(days("it", "2018-06-01", "2018-07-02")).isEqualTo("1º giugno – 2 luglio 2018");
        assertThat(days("fr", "2018-06-11", "2018-06-11")).isEqualTo("11 juin 2018");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; Thursday, 8 November 2018; 9.30–11.00; from 9.30",
        "fr; Jeudi 8 novembre 2018; de 9_h_30 à 11_h; à partir de 9_h_30",
        "de; Donnerstag, 8. November 2018; 9.30–11.00_Uhr; ab 9.30_Uhr",
        "it; Giovedì 8 novembre 2018; ore 9.30–11.00; dalle 9.30",
        "es; Jueves, 8 de noviembre de 2018; 9.30–11.00_h; desde las 9.30_h"})
    void daysAndHoursAreWrittenAsInTheLanguage(String language, String day, String hours, String open) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(words.withWeekday(locale, LocalDate.parse("2018-11-08"))).isEqualTo(day);
        assertThat(words.times(locale, LocalTime.of(9, 30), LocalTime.of(11, 0))).isEqualTo(hours.replace('_', '\u00a0'));
        assertThat(words.times(locale, LocalTime.of(9, 30), null)).isEqualTo(open.replace('_', '\u00a0'));
    }

    @Test
    void aZoneIsCalledByItsLettersOfThatSeason() {
        ZoneId rome = ZoneId.of("Europe/Rome");

        assertThat(words.zone(Locale.ENGLISH, rome, Instant.parse("2018-06-11T08:00:00Z"))).isEqualTo("CEST");
        assertThat(words.zone(Locale.ENGLISH, rome, Instant.parse("2018-11-08T08:00:00Z"))).isEqualTo("CET");
        assertThat(words.zone(Locale.GERMAN, rome, Instant.parse("2018-06-11T08:00:00Z"))).isEqualTo("MESZ");
    }
}
