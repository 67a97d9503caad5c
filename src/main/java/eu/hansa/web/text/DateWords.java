package eu.hansa.web.text;

import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a text tells of days, times of day and the spans between them, in any language. */
@ApplicationScoped
public class DateWords {

    /** What the first of a month is called where it is not called one. */
    private static final Map<String, String> FIRST = Map.of("fr", "1er", "it", "1º");

    private final Map<String, DateTimeFormatter> formats = new ConcurrentHashMap<>();
    private final Texts texts;

    protected DateWords() {
        this(null);
    }

    @Inject
    public DateWords(Texts texts) {
        this.texts = texts;
    }

    /** “15 May 2018”, “1er mai 2018”, “15. Mai 2018”. */
    public String full(Locale locale, LocalDate date) {
        DateTimeFormatter format = formats.computeIfAbsent("long" + locale,
                key -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Language.writing(locale)));
        return first(locale, date, format.format(date));
    }

    /** “Thursday, 8 November 2018”, as at the start of a line. */
    public String withWeekday(Locale locale, LocalDate date) {
        String weekday = written(locale, "EEEE").format(date);
        String text = texts.get(locale, "site.when.weekday", weekday, full(locale, date));
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** “May”, “mai”. */
    public String month(Locale locale, LocalDate date) {
        return written(locale, "LLLL").format(date);
    }

    /** As short as it can be without saying less: “11–13 June 2018”, “30 June – 2 July 2018”, “8 November 2018”. */
    public String days(Locale locale, LocalDate from, LocalDate to) {
        if (to == null || from.equals(to)) {
            return full(locale, from);
        }
        if (from.getYear() != to.getYear()) {
            return texts.get(locale, "site.when.span", full(locale, from), full(locale, to));
        }
        if (from.getMonth() != to.getMonth()) {
            String month = written(locale, "MMMM").format(from);
            return texts.get(locale, "site.when.span", first(locale, from, texts.get(locale, "site.when.day-month", day(from), month)),
                    full(locale, to));
        }
        return texts.get(locale, "site.when.month", first(locale, from, texts.get(locale, "site.when.day", day(from))), full(locale, to));
    }

    private static String day(LocalDate date) {
        return String.valueOf(date.getDayOfMonth());
    }

    /** “9.30”, “9 h 30”. */
    public String time(Locale locale, LocalTime time) {
        String hour = String.valueOf(time.getHour());
        return time.getMinute() == 0 ? texts.get(locale, "site.when.hour", hour)
                : texts.get(locale, "site.when.time", hour, written(Locale.ROOT, "mm").format(time));
    }

    /** @param until null for an open end: “from 9.30” */
    public String times(Locale locale, LocalTime from, LocalTime until) {
        return until == null ? texts.get(locale, "site.when.from", time(locale, from))
                : texts.get(locale, "site.when.times", time(locale, from), time(locale, until));
    }

    /** “8 November 2018, 9.30”. */
    public String moment(Locale locale, LocalDateTime moment) {
        return texts.get(locale, "site.when.moment", full(locale, moment.toLocalDate()), time(locale, moment.toLocalTime()));
    }

    /** What a zone is called at a moment, in letters: “CEST”, “MESZ”. */
    public String zone(Locale locale, ZoneId zone, Instant at) {
        return written(locale, "zzz").format(at.atZone(zone));
    }

    private DateTimeFormatter written(Locale locale, String pattern) {
        return formats.computeIfAbsent(pattern + locale, key -> DateTimeFormatter.ofPattern(pattern, locale));
    }

    private static String first(Locale locale, LocalDate date, String text) {
        String word = date.getDayOfMonth() == 1 ? FIRST.get(locale.getLanguage()) : null;
        return word == null ? text : text.replaceFirst("^1(?![0-9])", word);
    }
}
