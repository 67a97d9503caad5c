package eu.hansa.web.site;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.web.text.DateWords;
import eu.hansa.workinggroup.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a conference or a meeting takes place, in its own zone.
 *
 * @param numeral “11–13”, as the head of an entry; with the months where it goes beyond one
 * @param month   what belongs below that: “June 2018”
 * @param days  “11–13 June 2018”
 * @param brief the same with the hours, where it is a single day that has some: “28 May 2020, 10.00–11.00 (CEST)”
 * @param start in full words, with hour and zone as far as they are given; the whole of it when it has one day
 * @param end   in full words; null when it has one day
 * @param startMachine for {@code datetime}: a date, or a moment with its offset
 * @param endMachine   likewise; the last day's date when that counts whole
 */
public record When(String numeral, String month, String days, String brief, String start, String end, String startMachine, String endMachine) {

    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    /** Null while no day is given. */
    public static When of(ConferenceFacts conference, Locale locale, DateWords words) {
        return conference.getFirstDay() == null ? null : of(conference.getFirstDay(), conference.getStartTime(), conference.endDay(),
                conference.getEndTime(), conference.begins().atZone(conference.zoneId()), locale, words);
    }

    /** Null while no day is given. */
    public static When of(Meeting meeting, Locale locale, DateWords words) {
        return meeting.getFirstDay() == null ? null : of(meeting.getFirstDay(), meeting.getStartTime(), meeting.endDay(),
                meeting.getEndTime(), meeting.begins().atZone(meeting.zoneId()), locale, words);
    }

    private static When of(LocalDate first, LocalTime from, LocalDate last, LocalTime until, ZonedDateTime begins, Locale locale, DateWords words) {
        String zone = from == null && until == null ? "" : " (" + words.zone(locale, begins.getZone(), begins.toInstant()) + ")";
        String days = words.days(locale, first, last);
        boolean oneDay = first.equals(last);
        String hours = oneDay && from != null ? ", " + words.times(locale, from, until) + zone : "";
        return new When(numeral(first, last), month(first, last, locale, words), days, days + hours,
                words.withWeekday(locale, first) + (oneDay ? hours : from == null ? "" : ", " + words.times(locale, from, null)),
                oneDay ? null : words.withWeekday(locale, last) + (until == null ? "" : ", " + words.time(locale, until)) + zone,
                machine(first, from, begins.getZone()), machine(last, until, begins.getZone()));
    }

    private static String numeral(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return String.valueOf(first.getDayOfMonth());
        }
        return first.getMonth() == last.getMonth() && first.getYear() == last.getYear() ? first.getDayOfMonth() + "–" + last.getDayOfMonth()
                : first.getDayOfMonth() + "." + first.getMonthValue() + "–" + last.getDayOfMonth() + "." + last.getMonthValue();
    }

    private static String month(LocalDate first, LocalDate last, Locale locale, DateWords words) {
        boolean one = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return (one ? words.month(locale, first) + " " : "") + last.getYear();
    }

    public static String machine(LocalDate day, LocalTime time, ZoneId zone) {
        return time == null ? day.toString() : MACHINE.format(day.atTime(time).atZone(zone));
    }
}
