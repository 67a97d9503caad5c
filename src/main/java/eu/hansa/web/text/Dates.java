package eu.hansa.web.text;

import eu.hansa.kernel.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates and times as the language of this request writes them. */
@Named
@RequestScoped
public class Dates {

    private static final Map<Locale, DateTimeFormatter> TIME = new ConcurrentHashMap<>();
    private static final DateTimeFormatter NUMERAL = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    @Inject
    private TextLocale locale;
    @Inject
    private DateWords words;

    /** “15 May 2018”, “1er mai 2018”, “15. Mai 2018”. */
    public String full(LocalDate date) {
        return words.full(locale.locale(), date);
    }

    /** The calendar date of a moment where the site is at home. */
    public String full(Instant moment) {
        return full(moment.atZone(locale.zone()).toLocalDate());
    }

    /** Date and time of day of a moment where the site is at home. */
    public String fullWithTime(Instant moment) {
        return full(moment) + ", " + TIME.computeIfAbsent(spoken(), l -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(l))
                .format(moment.atZone(locale.zone()));
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

    private Locale spoken() {
        return Language.writing(locale.locale());
    }
}
