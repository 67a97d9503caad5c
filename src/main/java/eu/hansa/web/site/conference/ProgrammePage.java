package eu.hansa.web.site.conference;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.conference.programme.Venue;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteFiles;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.site.ListPage;
import eu.hansa.web.site.Once;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The programme of a conference as visitors read it: the newest release, whole or narrowed. */
@Named
@RequestScoped
public class ProgrammePage {

    @Inject
    private ConferencePage conference;
    @Inject
    private SiteRequest site;
    @Inject
    private ConferenceReleases releases;
    @Inject
    private ConferenceAddresses addresses;
    @Inject
    private ItemPage item;
    @Inject
    private Directory directory;
    @Inject
    private SiteFiles files;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dateWords;
    @Inject
    private HttpServletRequest request;
    @Inject
    @ConfigProperty(name = "hansa.conference.mark-invited", defaultValue = "true")
    private boolean invitedMarked;

    private final Once<ReleasedProgramme> release = new Once<>(() -> conference.programme().orElseThrow());
    private final Once<SessionFilter> filter = new Once<>(this::findFilter);
    private final Once<ProgrammeLayout> layout = new Once<>(this::findLayout);
    private final Once<List<DayView>> days = new Once<>(() -> layout.get().days(filter.get(), venue()));
    private final Once<List<SessionView>> undated = new Once<>(() -> layout.get().undated(filter.get()));
    private final Once<List<SessionView>> current = new Once<>(() -> layout.get().current());
    private final Once<Map<Long, PersonEntry>> persons = new Once<>(() -> directory.persons(programme().everybody()
            .map(Participation::person).filter(Objects::nonNull).collect(Collectors.toSet())));

    private Programme programme() {
        return release.get().programme();
    }

    private ReleaseHead head() {
        return release.get().head();
    }

    private Published published() {
        return item.item();
    }

    private ConferenceFacts facts() {
        return conference.facts();
    }

    private Locale locale() {
        return published().language().locale();
    }

    private SessionFilter findFilter() {
        String track = request.getParameter("track");
        String type = request.getParameter("type");
        return new SessionFilter(track == null ? null : programme().track(track).map(known -> known.id()).orElse(null), type == null ? null
                : Arrays.stream(SessionType.values()).filter(known -> value(known).equals(type)).findFirst().orElse(null));
    }

    private static String value(SessionType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ProgrammeLayout findLayout() {
        return new ProgrammeLayout(programme(), conference.wording(), facts().zoneId(), conference.now(), texts, dateWords, names());
    }

    ProgrammeLayout.Names names() {
        return new ProgrammeLayout.Names(persons.get(), conference.organisations(), this::address,
                session -> addresses.calendar(published(), session.id()), invitedMarked);
    }

    private Optional<String> address(PersonEntry person) {
        return person.pageAgreed() ? addresses.person(published().language(), person.slug()) : Optional.empty();
    }

    private Venue venue() {
        return facts().heldAs().hasPlace() ? facts().getVenue() : null;
    }

    public List<DayView> getDays() {
        return days.get();
    }

    public List<SessionView> getUndated() {
        return undated.get();
    }

    /** What is on at this moment, whatever the programme is narrowed to. */
    public List<SessionView> getCurrent() {
        return current.get();
    }

    public boolean isFinal() {
        return head().isFinal();
    }

    /** Whether times and names may still change: a draft of what is not over yet. */
    public boolean isChangeable() {
        return !isFinal() && !conference.isConcluded();
    }

    public int getVersion() {
        return head().number();
    }

    /** “Draft programme, version 2 of 12 October 2018”. */
    public String getVersionLine() {
        return ProgrammeVersion.words(head(), facts().zoneId(), locale(), texts, dateWords);
    }

    /** “Version of 12 October 2018”. */
    public String getVersionDay() {
        return texts.get(locale(), "conference.programme.version", ProgrammeVersion.day(head(), facts().zoneId(), locale(), dateWords));
    }

    /** How many names are still to come, in words; null when none is. */
    public String getAwaited() {
        int places = programme().sessions().stream().filter(session -> !session.cancelled()).flatMap(Session::everybody)
                .filter(Participation::awaitsName).mapToInt(Participation::count).sum();
        return places == 0 ? null : texts.get(locale(), "conference.programme.awaited", places);
    }

    /** Null for the first version, and in a preview, which has no address of its own. */
    public ChangesLink getChanges() {
        if (site.isPreview()) {
            return null;
        }
        List<ReleaseHead> versions = releases.versions(published());
        return versions.size() < 2 ? null : new ChangesLink(texts.get(locale(), "conference.programme.changed", versions.get(1).number()),
                addresses.changes(published(), versions.get(1).number()));
    }

    /** Where it stands what has changed. */
    public record ChangesLink(String text, String address) {
    }

    /** “Times: Central European Time (Europe/Rome)”. */
    public String getZone() {
        return texts.get(locale(), "conference.programme.times", facts().zoneId().getDisplayName(TextStyle.FULL, locale()), facts().zoneId().getId());
    }

    /** Where the programme stands whole. */
    public String getAddress() {
        return addresses.programme(published());
    }

    public String getConferenceAddress() {
        return conference.address();
    }

    public String getPdf() {
        return addresses.pdf(published());
    }

    public String getCalendar() {
        return addresses.calendar(published());
    }

    public String getPeople() {
        return addresses.people(published());
    }

    public String getScript() {
        return files.address("programme.js");
    }

    public boolean isNarrow() {
        return filter.get().isNarrow();
    }

    public boolean isNothing() {
        return getDays().isEmpty() && getUndated().isEmpty();
    }

    /** Whether there is anything to choose from; the choice leads to the programme's address, where a preview does not stand. */
    public boolean isNarrowable() {
        return !site.isPreview() && (!getTracks().isEmpty() || getTypes().size() > 1);
    }

    public List<ListPage.Choice> getTracks() {
        return programme().tracks().stream().map(track -> {
            Phrase name = conference.wording().of(track.name());
            return new ListPage.Choice(track.id(), name == null ? track.id() : name.text(), track.id().equals(filter.get().track()));
        }).toList();
    }

    public List<ListPage.Choice> getTypes() {
        return Arrays.stream(SessionType.values()).filter(type -> type.isContent()
                && programme().sessions().stream().anyMatch(session -> session.type() == type))
                .map(type -> new ListPage.Choice(value(type), texts.get(locale(), "conference.SessionType." + type),
                        type == filter.get().type())).toList();
    }

    Map<Long, PersonEntry> persons() {
        return persons.get();
    }
}
