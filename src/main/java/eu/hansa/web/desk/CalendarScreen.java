package eu.hansa.web.desk;

import eu.hansa.access.Right;
import eu.hansa.content.ReleaseEvent;
import eu.hansa.content.Worklist;
import eu.hansa.content.WorklistCell;
import eu.hansa.content.WorklistItem;
import eu.hansa.content.workflow.MoveRelease;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes live and what ends, day by day with a column for each language; and the form by which it is moved. */
@Named
@ViewScoped
public class CalendarScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SPANS = List.of(30, 90, 365);

    @Inject
    private Worklist worklist;
    @Inject
    private MoveRelease moveRelease;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Languages siteLanguages;
    @Inject
    private SiteUrls urls;
    @Inject
    private TextLocale locale;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    private int span = SPANS.get(0);
    private List<Day> days;
    private long shown;
    private boolean more;

    /** A day with what happens on it. */
    public record Day(LocalDate date, List<Line> lines) implements Serializable {
    }

    /** A day of the week, as it stands over a column and as it is read out. */
    public record Weekday(String sign, String name) {
    }

    /** Something that happens, with the moment to which it is to be moved as it is being typed. */
    public record Line(ReleaseEvent event, int index, MomentField to) implements Serializable {

        /** Whether it happens to this language. */
        public boolean concerns(WorklistCell cell) {
            Instant at = event.at();
            return switch (event.kind()) {
                case GOES_LIVE -> cell.goesLiveAt(at);
                case EXPIRES -> cell.expiresAt(at);
                case JOINT -> event.item().waitsFor().contains(cell.language());
            };
        }
    }

    public List<Day> getDays() {
        if (days == null) {
            Map<LocalDate, List<Line>> byDay = new LinkedHashMap<>();
            int index = 0;
            Slice<ReleaseEvent> events = worklist.releases(viewer.actor(), clock.instant().plus(Duration.ofDays(span)));
            shown = events.total();
            more = events.more();
            for (ReleaseEvent event : events.entries()) {
                MomentField to = new MomentField();
                to.set(event.at(), locale.zone());
                byDay.computeIfAbsent(LocalDate.ofInstant(event.at(), locale.zone()), day -> new ArrayList<>()).add(new Line(event, index++, to));
            }
            days = byDay.entrySet().stream().map(entry -> new Day(entry.getKey(), entry.getValue())).toList();
        }
        return days;
    }

    /** How many events there are; the soonest of them, where there are {@link #isMore more}. */
    public long getShown() {
        return shown;
    }

    public boolean isMore() {
        return more;
    }

    /** Every day that is shown, in weeks, with what happens on it. */
    public List<List<Day>> getWeeks() {
        Map<LocalDate, Day> busy = getDays().stream().collect(Collectors.toMap(Day::date, day -> day));
        LocalDate end = today().plusDays(span);
        return Stream.iterate(begin(), week -> !week.isAfter(end), week -> week.plusWeeks(1))
                .map(week -> week.datesUntil(week.plusWeeks(1)).map(day -> busy.getOrDefault(day, new Day(day, List.of()))).toList()).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), locale.zone());
    }

    private LocalDate begin() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The weekdays over them. */
    public List<Weekday> getWeekdays() {
        return begin().datesUntil(begin().plusWeeks(1)).map(LocalDate::getDayOfWeek)
                .map(day -> new Weekday(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale.locale()),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale.locale()))).toList();
    }

    /** A name of a month where it begins, or where the table does. */
    public String month(LocalDate day) {
        boolean begins = day.getDayOfMonth() == 1 || day.equals(begin());
        return begins ? day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale.locale()) : "";
    }

    /** Where the site is seen as it will stand then; null where nothing of it is certain yet. */
    public String preview(Line line) {
        WorklistItem item = line.event().item();
        Language language = siteLanguages.inOrder().stream().filter(each -> item.cell(each) != null && line.concerns(item.cell(each))).findFirst()
                .orElse(item.sourceLanguage());
        MomentField then = new MomentField();
        then.set(MomentField.notBefore(line.event().at()), locale.zone());
        String moment = "&lang=" + language + "&date=" + then.getDate() + "&time=" + then.getTime();
        return switch (line.event().kind()) {
            case GOES_LIVE -> "/desk/sitePreview.xhtml?item=" + item.id() + moment;
            case EXPIRES -> "/desk/sitePreview.xhtml?page=" + urls.list(item.type(), language) + moment;
            case JOINT -> null;
        };
    }

    public String move(Line line) {
        ContentId item = line.event().item().id();
        try {
            moveRelease.move(viewer.actor(), item, line.event().at(), line.to().in(locale.zone(), "to"));
        } catch (Refusal refusal) {
            messages.refusedAt("to[" + line.index() + "]", refusal);
            return null;
        }
        messages.done("desk.calendar.moved");
        return "/desk/calendar.xhtml?faces-redirect=true&days=" + span;
    }

    /** Whether to show the form to this person at all; the verb asks for the rights over the languages concerned. */
    public boolean isMoving() {
        return viewer.actor().mayAnywhere(Right.PUBLISH);
    }

    public List<Language> getLanguages() {
        return siteLanguages.inOrder();
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    /** How many days are shown. */
    public int getSpan() {
        return span;
    }

    public void setSpan(int days) {
        span = SPANS.contains(days) ? days : SPANS.get(0);
    }
}
