package eu.hansa.web.desk;

import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Moments as somebody at work speaks of them: “today, 09:12”, “Wed 16 May, 09:00”, “3 Dec 2017”. */
@Named
@RequestScoped
public class Days {

    @Inject
    private TextLocale locale;
    @Inject
    private Text text;
    @Inject
    private Clock clock;
    @Inject
    private DateWords dates;

    public String of(Instant moment) {
        ZonedDateTime at = moment.atZone(locale.zone());
        return text.of("desk.days.at", day(at.toLocalDate()), format("desk.days.time", at));
    }

    /** Without the time of day. */
    public String day(Instant moment) {
        return day(moment.atZone(locale.zone()).toLocalDate());
    }

    /** A day of the calendar. */
    public String on(LocalDate day) {
        return day(day);
    }

    public boolean isToCome(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    /** Whether that day is over. */
    public boolean isOver(LocalDate day) {
        return now().toLocalDate().isAfter(day);
    }

    private String day(LocalDate day) {
        LocalDate today = now().toLocalDate();
        if (day.equals(today)) {
            return text.get("desk.days.today");
        }
        return day.atStartOfDay(locale.zone()).format(pattern(day.getYear() == today.getYear() ? "desk.days.day" : "desk.days.day.year"));
    }

    /** “Monday, 14 May 2018, 09:12, Central European Time”. */
    public String getNow() {
        return text.of("desk.start.now", dates.withWeekday(locale.locale(), now().toLocalDate()), format("desk.days.time", now()),
                locale.zone().getDisplayName(TextStyle.FULL, locale.locale()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(locale.zone());
    }

    private String format(String patternKey, ZonedDateTime at) {
        return at.format(pattern(patternKey));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text.get(key), locale.locale());
    }
}
