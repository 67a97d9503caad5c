package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.site.Once;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a conference's page shows of its programme: what is on and what comes next while it is under way, its days otherwise. */
@Named
@RequestScoped
public class ProgrammeOutlook {

    private static final int NEXT = 3;

    @Inject
    private ConferencePage conference;
    @Inject
    private ItemPage item;
    @Inject
    private ConferenceAddresses addresses;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dateWords;

    private final Once<ProgrammeLayout> layout = new Once<>(this::findLayout);
    private final Once<List<SessionView>> current = new Once<>(() -> isThere() ? layout.get().current() : List.of());
    private final Once<List<SessionView>> next = new Once<>(() -> isThere() ? layout.get().next(NEXT) : List.of());
    private final Once<List<DayLine>> days = new Once<>(this::findDays);

    /** A day and how much there is on it. */
    public record DayLine(DayView day, String month, String sessions) {
    }

    public boolean isThere() {
        return conference.programme().filter(release -> !release.programme().isEmpty()).isPresent();
    }

    private ProgrammeLayout findLayout() {
        return new ProgrammeLayout(conference.programme().orElseThrow().programme(), conference.wording(), conference.facts().zoneId(),
                conference.now(), texts, dateWords,
                new ProgrammeLayout.Names(Map.of(), conference.organisations(), person -> Optional.empty(), session -> null, true));
    }

    /** “Draft programme, version 2 of 12 October 2018”. */
    public String getVersion() {
        return ProgrammeVersion.words(conference.programme().orElseThrow().head(), conference.facts().zoneId(), locale(), texts, dateWords);
    }

    public boolean isFinal() {
        return conference.programme().map(ReleasedProgramme::head).orElseThrow().isFinal();
    }

    public List<SessionView> getCurrent() {
        return current.get();
    }

    /** Empty unless something is on: before, its days tell more. */
    public List<SessionView> getNext() {
        return getCurrent().isEmpty() ? List.of() : next.get();
    }

    public List<DayLine> getDays() {
        return days.get();
    }

    private List<DayLine> findDays() {
        return !isThere() || !getCurrent().isEmpty() ? List.of() : layout.get().days(SessionFilter.NONE, null).stream().map(this::line).toList();
    }

    private DayLine line(DayView day) {
        int sessions = (int) day.sessions().stream().filter(session -> !session.isPause()).count();
        return new DayLine(day, dateWords.month(locale(), LocalDate.parse(day.date())), texts.get(locale(), "conference.programme.sessions", sessions));
    }

    public String getAddress() {
        return addresses.programme(item.item());
    }

    public String session(String id) {
        return addresses.session(item.item(), id);
    }

    public String getPdf() {
        return addresses.pdf(item.item());
    }

    public String getCalendar() {
        return addresses.calendar(item.item());
    }

    public String getPeople() {
        return addresses.people(item.item());
    }

    private Locale locale() {
        return item.item().language().locale();
    }
}
