package eu.hansa.web.text;

import eu.hansa.kernel.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times of day in the language of this request and the zone of the site, as views write them. */
@Named
@RequestScoped
public class Moments {

    private static final DateTimeFormatter NUMERAL = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    @Inject
    private TextLocale locale;
    @Inject
    private DateWords words;

    /** “15 May 2018, 12:00”. */
    public String of(Instant moment) {
        return moment == null ? "" : format(FormatStyle.MEDIUM, FormatStyle.SHORT).format(at(moment));
    }

    /** The same with the zone, where somebody may sit in another: “15 May 2018, 12:00 (Europe/Brussels, CEST)”. */
    public String inZone(Instant moment) {
        return moment == null ? "" : of(moment) + " (" + locale.zone().getId() + ", "
                + DateTimeFormatter.ofPattern("zzz", writing()).format(at(moment)) + ")";
    }

    /** “09:41”. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(writing()).format(at(moment));
    }

    /** A time of day by the clock on the wall, wherever that hangs. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(writing()).format(time);
    }

    /** “15 May 2018”, “1er mai 2018”, “15. Mai 2018”. */
    public String date(LocalDate date) {
        return date == null ? "" : words.full(locale.locale(), date);
    }

    /** “15.05”: the numeral at the head of a row, alike in all languages; the month stands in words below. */
    public String numeral(LocalDate date) {
        return NUMERAL.format(date);
    }

    /** “15.5”: the giant ornament. */
    public String ornament(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue();
    }

    /** “May”, “mai”. */
    public String month(LocalDate date) {
        return words.month(locale.locale(), date);
    }

    /** The zone by its name in this language: “Central European Time”. */
    public String zone() {
        return locale.zone().getDisplayName(TextStyle.FULL, locale.locale());
    }

    public String zoneId() {
        return locale.zone().getId();
    }

    private Locale writing() {
        return Language.writing(locale.locale());
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(locale.zone());
    }

    private DateTimeFormatter format(FormatStyle date, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(date, time).withLocale(writing());
    }
}
