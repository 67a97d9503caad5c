package eu.hansa.web.feed.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of a zone for the time of a calendar's events (RFC 5545, 3.6.5), from the very rules by which pages tell the
 * time: as yearly rules where those hold, which clients like best, and change by change where they do not.
 */
final class Observances {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final DateTimeFormatter ABBREVIATION = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private final ZoneId zone;
    private final ZoneRules rules;

    private Observances(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    static VTimeZone of(ZoneId zone, Instant earliest, Instant latest) {
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(new Observances(zone).between(earliest, latest)));
    }

    private List<Observance> between(Instant earliest, Instant latest) {
        ZoneOffsetTransition before = rules.previousTransition(earliest.plusNanos(1));
        List<Observance> observances = new ArrayList<>();
        if (before == null) {
            ZoneOffset offset = rules.getOffset(earliest);
            observances.add(observance(ALWAYS, offset, offset, earliest));
        } else if (isYearly(before)) {
            int year = before.getDateTimeBefore().getYear() - 1;
            rules.getTransitionRules().forEach(rule -> {
                Observance yearly = observance(rule.createTransition(year));
                yearly.add(new RRule<LocalDateTime>(recurrence(rule)));
                observances.add(yearly);
            });
            return observances;
        } else {
            observances.add(observance(before));
        }
        for (ZoneOffsetTransition next = rules.nextTransition(earliest); next != null && !next.getInstant().isAfter(latest);
                next = rules.nextTransition(next.getInstant())) {
            observances.add(observance(next));
        }
        return observances;
    }

    /** Whether only yearly rules apply from this change on, and each can be told by the date that the clock on the wall shows. */
    private boolean isYearly(ZoneOffsetTransition from) {
        List<ZoneOffsetTransition> single = rules.getTransitions();
        boolean settled = !rules.getTransitionRules().isEmpty()
                && (single.isEmpty() || from.getInstant().isAfter(single.get(single.size() - 1).getInstant()));
        return settled && rules.getTransitionRules().stream().allMatch(rule -> rule.getDayOfWeek() != null && !rule.isMidnightEndOfDay()
                && rule.createTransition(from.getDateTimeBefore().getYear()).getDateTimeBefore().getDayOfWeek() == rule.getDayOfWeek());
    }

    private static String recurrence(ZoneOffsetTransitionRule rule) {
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        String day = rule.getDayOfWeek().name().substring(0, 2);
        int from = rule.getDayOfMonthIndicator();
        if (from == -1 || from == rule.getMonth().minLength() - 6 && rule.getMonth() != Month.FEBRUARY) {
            return month + ";BYDAY=-1" + day;
        }
        if (from % 7 == 1) {
            return month + ";BYDAY=" + (from / 7 + 1) + day;
        }
        int first = from < 0 ? from - 6 : from;
        return month + ";BYMONTHDAY=" + IntStream.range(first, first + 7).mapToObj(String::valueOf).collect(Collectors.joining(","))
                + ";BYDAY=" + day;
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), change.getInstant());
    }

    private Observance observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to, Instant within) {
        Observance observance = rules.isDaylightSavings(within) ? new Daylight() : new Standard();
        observance.add(new TzName(ABBREVIATION.format(ZonedDateTime.ofInstant(within, zone))));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new DtStart<>(onset));
        return observance;
    }
}
