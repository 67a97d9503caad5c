package eu.hansa.web.site.conference;

import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceLink;
import eu.hansa.conference.ConferenceType;
import eu.hansa.conference.Contact;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.Phase;
import eu.hansa.conference.SectionName;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.site.ItemFiles;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.site.Link;
import eu.hansa.web.site.Once;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.TypePage;
import eu.hansa.web.site.When;
import eu.hansa.web.site.Wording;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a conference has of its own: how it stands, its facts, its sections, and what is left of it when it is over. */
@Named
@RequestScoped
public class ConferencePage implements TypePage {

    @Inject
    private ItemPage item;
    @Inject
    private ItemFiles files;
    @Inject
    private ConferenceReleases releases;
    @Inject
    private Directory directory;
    @Inject
    private SiteUrls urls;
    @Inject
    private Languages languages;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dateWords;
    @Inject
    private Clock clock;
    @Inject
    private ConferenceEvent event;
    @Inject
    @ConfigProperty(name = "hansa.conference.badge-languages", defaultValue = "page")
    private String badgeLanguages;

    private final Once<Instant> now = new Once<>(() -> clock.instant());
    private final Once<Badge> badge = new Once<>(this::findBadge);
    private final Once<When> when = new Once<>(() -> When.of(facts(), locale(), dateWords));
    private final Once<Optional<ReleasedProgramme>> programme = new Once<>(() -> releases.current(item.item()));
    private final Once<Map<Long, OrganisationEntry>> organisations = new Once<>(this::findOrganisations);
    private final Once<List<OrganiserGroup>> organisers = new Once<>(this::findOrganisers);
    private final Once<List<Tile>> tiles = new Once<>(this::findTiles);
    private final Once<ItemFiles.Picture> picture = new Once<>(this::findPicture);

    /** A part of the text under its heading. */
    public record Section(String id, String heading, String html) {
    }

    /**
     * What is left of a conference, as a large link.
     *
     * @param kind what the link leads to, and in which language: “PDF, 2.4 MB”, “60 minutes”; null when nothing is known
     */
    public record Tile(String text, String address, String kind, String language) {
    }

    /** Whom to ask; whatever is not known is null. */
    public record ContactLine(String name, Phrase function, String email, String phone) {

        /** As the address of a call has it. */
        public String phoneDigits() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }

    public ConferenceFacts facts() {
        return (ConferenceFacts) item.item().facts();
    }

    public ConferenceBody body() {
        return (ConferenceBody) item.item().body();
    }

    @Override
    public String type() {
        return ConferenceType.KEY;
    }

    /** The programme that visitors see; empty while none was released in this language. */
    Optional<ReleasedProgramme> programme() {
        return programme.get();
    }

    Wording wording() {
        return Wording.of(item.item().language(), languages);
    }

    private Locale locale() {
        return item.item().language().locale();
    }

    Instant now() {
        return now.get();
    }

    public Badge getBadge() {
        return badge.get();
    }

    private Badge findBadge() {
        Language page = item.item().language();
        List<Language> shown = badgeLanguages.equals("all")
                ? Stream.concat(Stream.of(page), item.readableIn().stream()).distinct().toList() : List.of(page);
        return Badge.of(facts().getStatus(), facts().phase(now()), page, shown, texts);
    }

    /** Whether it is neither now nor next: over, or not to take place. */
    public boolean isPast() {
        return isConcluded() || !facts().getStatus().takesPlace();
    }

    public boolean isConcluded() {
        return facts().phase(now()) == Phase.CONCLUDED;
    }

    public String getAttendance() {
        return texts.get(locale(), "conference.Attendance." + facts().heldAs());
    }

    /** Null while no day is given. */
    public When getWhen() {
        return when.get();
    }

    /** What is to be read first: the subtitle, or else the lead. */
    public String getStandfirst() {
        return isGiven(body().getSubtitle()) ? body().getSubtitle() : item.getDescription();
    }

    /** For search engines and for where the page is linked; never empty. */
    @Override
    public String description() {
        return Stream.of(body().getSubtitle(), item.getDescription()).filter(ConferencePage::isGiven).findFirst()
                .orElseGet(() -> getAttendance() + (getWhen() == null ? "" : ", " + getWhen().days()));
    }

    /** The lead where the subtitle stands in its place; empty otherwise. */
    public String getLead() {
        return isGiven(body().getSubtitle()) ? item.getDescription() : "";
    }

    /** Null where nobody comes to a place, or none is known yet. */
    public VenueLines getVenue() {
        return facts().heldAs().hasPlace() ? VenueLines.of(facts().getVenue(), locale()) : null;
    }

    /** Where one goes to, in a word; null where that is nowhere, or not known yet. */
    public String getCity() {
        return facts().heldAs().hasPlace() && isGiven(facts().getVenue().getCity()) ? facts().getVenue().getCity() : null;
    }

    /** The service over which one takes part; null for none. */
    public String getPlatform() {
        return facts().heldAs().isOnline() && isGiven(facts().getPlatform()) ? facts().getPlatform() : null;
    }

    /** Where one takes part online, until it is over; null otherwise. */
    public String getOnlineAddress() {
        return facts().heldAs().isOnline() && isGiven(facts().getOnlineUrl()) && !isPast() ? facts().getOnlineUrl() : null;
    }

    public boolean isRegistrationOpen() {
        return facts().isRegistrationOpen(now());
    }

    /** Until when one can register, in words; null when that is until it begins. */
    public String getRegistrationUntil() {
        LocalDate until = facts().getRegistrationUntil();
        return until == null ? null : dateWords.full(locale(), until);
    }

    Map<Long, OrganisationEntry> organisations() {
        return organisations.get();
    }

    private Map<Long, OrganisationEntry> findOrganisations() {
        Set<Long> ids = facts().getOrganisers().stream().map(Organiser::getOrganisation).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        programme.get().ifPresent(release -> ids.addAll(takingPart(release)));
        return directory.organisations(ids);
    }

    private static Collection<Long> takingPart(ReleasedProgramme release) {
        return release.programme().everybody().map(Participation::organisation).filter(Objects::nonNull).toList();
    }

    public List<OrganiserGroup> getOrganisers() {
        return organisers.get();
    }

    private List<OrganiserGroup> findOrganisers() {
        return OrganiserGroup.of(facts().getOrganisers(), organisations(), files::logo, wording(), texts);
    }

    /** The organisations that the programme names, beside the organisers, by name. */
    public List<Phrase> getTakingPart() {
        Set<Long> known = facts().getOrganisers().stream().map(Organiser::getOrganisation).collect(Collectors.toSet());
        Stream<Long> named = programme.get().stream().flatMap(release -> takingPart(release).stream());
        return OrganiserGroup.sorted(named.distinct().filter(id -> !known.contains(id)).map(organisations()::get).filter(Objects::nonNull)
                .map(organisation -> wording().of(organisation.names())).filter(Objects::nonNull).toList(), locale());
    }

    @Override
    public Set<AssetId> files() {
        return facts().getOrganisers().stream().map(organiser -> organisations().get(organiser.getOrganisation())).filter(Objects::nonNull)
                .map(OrganisationEntry::logo).filter(Objects::nonNull).map(AssetId::new).collect(Collectors.toSet());
    }

    /** In the order that all languages share; those without text are left out. */
    public List<Section> getSections() {
        Set<SectionName> order = new LinkedHashSet<>(facts().getSections());
        order.addAll(Arrays.asList(SectionName.values()));
        return order.stream().filter(name -> isGiven(body().section(name))).map(name -> new Section(name.name().toLowerCase(Locale.ROOT),
                texts.get(locale(), "conference.SectionName." + name), body().section(name))).toList();
    }

    /** Those who still wish to be asked. */
    public List<ContactLine> getContacts() {
        LocalDate today = now().atZone(facts().zoneId()).toLocalDate();
        return facts().getContacts().stream().filter(contact -> contact.isShownOn(today)).map(this::line).toList();
    }

    private ContactLine line(Contact contact) {
        return new ContactLine(contact.getName(), wording().of(contact.getFunctions()), contact.getEmail(), contact.getPhone());
    }

    /** Reports and recordings, which come first when it is over; empty until then. */
    public List<Tile> getTiles() {
        return tiles.get();
    }

    private List<Tile> findTiles() {
        if (!isConcluded()) {
            return List.of();
        }
        Stream<Tile> reports = files.attachments(facts().getReports()).stream()
                .map(file -> new Tile(file.title(), file.address(), file.kind(), file.language()));
        return Stream.concat(reports, facts().getRecordings().stream().map(this::tile)).toList();
    }

    private Tile tile(ConferenceLink recording) {
        Phrase title = wording().of(recording.getTitles());
        return new Tile(title == null ? texts.get(locale(), "conference.recording.watch") : title.text(), recording.getUrl(),
                recording.getMinutes() == null ? null : texts.get(locale(), "conference.recording.minutes", recording.getMinutes()),
                title == null ? null : title.language());
    }

    /** Documents, and reports while they are not at the top. */
    public List<ItemFiles.Attachment> getDocuments() {
        return files.attachments(isConcluded() ? facts().getDocuments()
                : Stream.concat(facts().getDocuments().stream(), facts().getReports().stream()).toList());
    }

    public List<Link> getLinks() {
        return facts().getLinks().stream().map(link -> item.link(link.getTitles(), link.getUrl())).toList();
    }

    /** Null for none, or where the reader may not see it. */
    public ItemFiles.Picture getPicture() {
        return picture.get();
    }

    private ItemFiles.Picture findPicture() {
        return files.picture(facts().getPicture(), facts().isPictureDecorative(), body().getPictureAlt(), null);
    }

    /** Whether there is anything to know beside the text. */
    public boolean isMoreNeeded() {
        return !getContacts().isEmpty() || !getDocuments().isEmpty() || !getLinks().isEmpty() || !item.getRelated().isEmpty()
                || !item.getTopics().isEmpty() || !facts().getHashtags().isEmpty();
    }

    /** Of the conference itself. */
    public String address() {
        return urls.item(item.item());
    }

    /** Where the list of all conferences stands. */
    public String getAll() {
        return urls.list(ConferenceType.KEY, item.item().language());
    }

    @Override
    public JsonObjectBuilder thing() {
        return event.of(this, item.item(), item.getSeries());
    }

    @Override
    public String openGraphType() {
        return "event";
    }

    @Override
    public Map<String, String> openGraph() {
        When time = getWhen();
        return time == null ? Map.of() : Map.of("event:start_time", time.startMachine(), "event:end_time", time.endMachine());
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
