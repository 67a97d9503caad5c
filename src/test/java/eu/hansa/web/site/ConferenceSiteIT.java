package eu.hansa.web.site;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static eu.hansa.given.GivenSession.toBeNamed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.conference.Attendance;
import eu.hansa.conference.ConferenceLink;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Contact;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseProgramme;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.GivenProgramme;
import eu.hansa.given.GivenSession;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.media.AssetLibrary;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What visitors get of a conference and its programme, over HTTP. */
@ArquillianTest
class ConferenceSiteIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** What only looks like one of the portal's cookies keeps the finished answers out of it. */
    private static final String[] UNCACHED = {"Cookie", "nohansa=1"};
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    Clock clock;
    @Inject
    Directory directory;
    @Inject
    AssetLibrary library;
    @Inject
    Thesaurus thesaurus;
    @Inject
    EditProgramme edit;
    @Inject
    ReleaseProgramme release;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;
    @PersistenceContext
    EntityManager entities;

    @AfterEach
    void setBack() {
        time.setAhead(Duration.ZERO);
    }

    private HttpResponse<String> answer(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String path(ContentId id) {
        return "/en/conferences/" + given.head(id, EN).slug();
    }

    private String frenchPath(ContentId id) {
        return "/fr/conferences/" + given.head(id, FR).slug();
    }

    private void released(ContentId id, Programme programme, boolean isFinal, Map<String, String> note, Language... languages) {
        int number = edit.edit(GivenActors.author(), id, Integer.MAX_VALUE, before -> programme).editNo();
        release.release(GivenActors.publisher(), id, number, languages.length == 0 ? Set.of(EN) : Set.of(languages), isFinal, note);
    }

    private void released(ContentId id, GivenSession... sessions) {
        released(id, programme(sessions), false, Map.of());
    }

    private ContentId twoDays() {
        return given.conference().from(FIRST, SECOND).live().make();
    }

    private int queries(String path) throws Exception {
        answer(path, UNCACHED);
        answer(path, UNCACHED);
        ServerSession session = entities.getEntityManagerFactory().unwrap(ServerSession.class);
        Thread mine = Thread.currentThread();
        AtomicInteger count = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {

            @Override
            public void preExecuteCall(SessionEvent event) {
                Thread thread = Thread.currentThread();
                if (thread != mine && thread.getName().startsWith("http-thread-pool")) {
                    count.incrementAndGet();
                }
            }
        };
        session.getEventManager().addListener(counter);
        try {
            assertThat(answer(path, UNCACHED).statusCode()).isEqualTo(200);
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return count.get();
    }

    @Test
    void howAConferenceStandsFollowsTheClock() throws Exception {
        Instant start = clock.instant().plus(Duration.ofHours(2));
        ContentId id = given.conference().between(start, start.plus(Duration.ofHours(1)))
                .with(facts -> facts.setStatus(ConferenceStatus.CONFIRMED)).live().make();

        assertThat(get(path(id))).contains("<span class=\"st live\">Confirmed</span>");
        time.setAhead(Duration.ofMinutes(150));
        assertThat(get(path(id))).contains("<span class=\"st live\">Under way</span>");
        time.setAhead(Duration.ofMinutes(240));
        assertThat(get(path(id))).contains("<span class=\"st done\">Concluded</span>", "poster past");
    }

    @Test
    void aCancelledConferenceSaysSoWhateverTheClockSays() throws Exception {
        ContentId id = given.conference().with(facts -> facts.setStatus(ConferenceStatus.CANCELLED)).live().make();

        assertThat(get(path(id))).contains("<span class=\"st done\">Cancelled</span>", "EventCancelled").doesNotContain(">Concluded<");
    }

    @Test
    void oneCanRegisterUntilItCloses() throws Exception {
        LocalDate day = clock.instant().atZone(BRUSSELS).toLocalDate().plusDays(20);
        ContentId id = given.conference().on(day).with(facts -> {
            facts.setRegistrationUrl("https://example.org/register");
            facts.setRegistrationUntil(day.minusDays(10));
        }).live().make();

        assertThat(get(path(id))).contains("href=\"https://example.org/register\"", "Registration is open until");
        time.setAhead(Duration.ofDays(12));
        assertThat(get(path(id))).doesNotContain("https://example.org/register");
    }

    @Test
    void aContactIsShownUntilItsLastDay() throws Exception {
        LocalDate today = clock.instant().atZone(BRUSSELS).toLocalDate();
        Contact contact = new Contact();
        contact.setName("Marija Price-Martić");
        contact.setEmail("marija@example.org");
        contact.setUntil(today.plusDays(3));
        ContentId id = given.conference().on(today.plusDays(1)).with(facts -> facts.getContacts().add(contact)).live().make();

        assertThat(get(path(id))).contains("Marija Price-Martić", "mailto:marija@example.org");
        time.setAhead(Duration.ofDays(4));
        assertThat(get(path(id))).doesNotContain("Marija Price-Martić");
    }

    @Test
    void recordingsComeFirstOnceItIsOver() throws Exception {
        Instant start = clock.instant().plus(Duration.ofHours(2));
        ConferenceLink recording = new ConferenceLink();
        recording.setUrl("https://example.org/recording");
        recording.setMinutes(60);
        ContentId id = given.conference().between(start, start.plus(Duration.ofHours(1)))
                .with(facts -> facts.getRecordings().add(recording)).live().make();

        assertThat(get(path(id))).doesNotContain("https://example.org/recording");
        time.setAhead(Duration.ofHours(4));
        String page = get(path(id));
        assertThat(page).contains("Watch the recording", "60 minutes");
        assertThat(page.indexOf("https://example.org/recording")).isLessThan(page.indexOf("<dl class=\"rows facts\">"));
    }

    @Test
    void aConferenceTellsWhenWhereAndByWhom() throws Exception {
        long organiser = directory.save(Actor.system(), new OrganisationEntry(null, 0, Map.of("en", "City of Milan", "fr", "Ville de Milan"),
                null, "https://example.org/milan", null, null, null, "IT", null)).id();
        Organiser host = new Organiser();
        host.setOrganisation(organiser);
        ContentId id = given.conference().on(LocalDate.of(2018, 11, 8)).with(facts -> {
            facts.setZone("Europe/Rome");
            facts.setStartTime(LocalTime.of(8, 0));
            facts.setEndTime(LocalTime.of(17, 30));
            facts.getVenue().setName("Fabbrica del Vapore");
            facts.getVenue().setCity("Milano");
            facts.getVenue().setCountry("IT");
            facts.getOrganisers().add(host);
            facts.setAttendance(Attendance.ON_SITE);
        }).live(FR).make();

        assertThat(get(path(id))).contains("datetime=\"2018-11-08T08:00+01:00\"", "Thursday, 8 November 2018, 8.00–17.30 (CET)",
                "Fabbrica del Vapore", "Italy", "City of Milan");
        assertThat(get(frenchPath(id))).contains("Jeudi 8 novembre 2018, de 8", "Ville de Milan", "Italie");
    }

    @Test
    void aLogoOfTheDirectoryIsShownToEverybody() throws Exception {
        AssetId logo = library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.jpeg(GivenFiles.photograph(500, 200))), "logo.jpg",
                Map.of(), null);
        Organiser organiser = new Organiser();
        organiser.setOrganisation(directory.save(Actor.system(), new OrganisationEntry(null, 0, Map.of("en", "City with a logo"), null, null,
                null, null, null, null, logo.value())).id());
        ContentId id = given.conference().with(facts -> facts.getOrganisers().add(organiser)).live().make();

        String address = Jsoup.parse(get(path(id))).select(".organisers img").attr("src");

        assertThat(address).startsWith("/files/" + logo.value() + "/");
        assertThat(answer(address).statusCode()).isEqualTo(200);
    }

    @Test
    void programsAreToldOfAnEvent() throws Exception {
        ContentId id = given.conference().from(FIRST, SECOND).with(facts -> {
            facts.setStatus(ConferenceStatus.MOVED_ONLINE);
            facts.setOnlineUrl("https://example.org/room");
        }).live(FR).make();
        long speaker = directory.save(Actor.system(), PersonEntry.named("Ada Author")).id();
        released(id, session("a").at(FIRST, "09:00", 60).with(person("p", speaker, "Ada Author")));

        assertThat(get(path(id))).contains("\"@type\":\"Event\"", "https://schema.org/EventMovedOnline", "OnlineEventAttendanceMode",
                "\"VirtualLocation\"", "https://example.org/room", "\"performer\":{\"@type\":\"Person\",\"name\":\"Ada Author\"}",
                "\"subEvent\":{\"@type\":\"Event\",\"name\":\"Session a\"", "\"startDate\":\"2018-11-08\"")
                .contains("property=\"og:type\" content=\"event\"", "property=\"event:start_time\" content=\"2018-11-08\"");
    }

    @Test
    void withoutAReleaseThereIsNoProgramme() throws Exception {
        ContentId id = given.conference().live(FR).make();
        assertThat(answer(path(id) + "/programme").statusCode()).isEqualTo(404);

        released(id, session("a").at(FIRST, "09:00", 60));

        assertThat(get(path(id) + "/programme")).contains("rel=\"canonical\" href=\"" + site + path(id) + "/programme\"")
                .doesNotContain("hreflang=\"fr\" href=\"" + site + frenchPath(id) + "/programme\"");
        assertThat(answer(frenchPath(id) + "/programme").statusCode()).isEqualTo(404);
        assertThat(get(path(id))).contains("href=\"" + path(id) + "/programme\"");
    }

    @Test
    void aDraftSaysThatItIsOneAndWhatChanged() throws Exception {
        ContentId id = twoDays();
        released(id, session("moved").at(FIRST, "09:00", 60), session("dropped").at(FIRST, "11:00", 60), session("kept").at(FIRST, "13:00", 60));
        assertThat(get(path(id) + "/programme")).contains("Draft programme, version 1 of").doesNotContain("What changed since");

        released(id, programme(session("moved").at(FIRST, "10:00", 60), session("kept").at(FIRST, "13:00", 60),
                session("added").at(SECOND, "09:00", 60)), false, Map.of("en", "The opening is an hour later."));

        assertThat(get(path(id) + "/programme")).contains("Draft programme, version 2 of", path(id) + "/programme/changes?since=1");
        String changes = get(path(id) + "/programme/changes?since=1");
        assertThat(changes).contains("The opening is an hour later.", "Since version 1 of")
                .contains("<span class=\"st cond\">Moved</span>", "8 November 2018, 10.00–11.00", "Until now: 8 November 2018, 9.00–10.00")
                .contains("<span class=\"st live\">New</span>", "No longer in the programme", "<s>Session dropped</s>")
                .doesNotContain("Session kept");
    }

    @Test
    void aFinalProgrammeIsNoDraft() throws Exception {
        ContentId id = twoDays();
        released(id, programme(session("a").at(FIRST, "09:00", 60)), true, Map.of());

        assertThat(get(path(id) + "/programme")).contains("Final programme of").doesNotContain("Draft programme", "may still change");
    }

    @Test
    void aCancelledSessionIsStillShownAndStruck() throws Exception {
        ContentId id = twoDays();
        released(id, session("off").at(FIRST, "09:00", 60).cancelled());

        assertThat(get(path(id) + "/programme")).contains("<s>Session off</s>", "<span class=\"st done\">Cancelled</span>");
    }

    @Test
    void aProgrammeCanBeNarrowedWithoutAScript() throws Exception {
        ContentId id = twoDays();
        released(id, session("tracked").at(FIRST, "09:00", 60).of(SessionType.WORKSHOP).following("cities"),
                session("everybody").at(FIRST, "11:00", 60), session("panel").at(FIRST, "13:00", 60).of(SessionType.PANEL));

        assertThat(get(path(id) + "/programme?type=panel")).contains("id=\"s-panel\"").doesNotContain("id=\"s-everybody\"")
                .contains("rel=\"canonical\" href=\"" + site + path(id) + "/programme\"");
        assertThat(get(path(id) + "/programme?track=cities")).contains("id=\"s-tracked\"", "id=\"s-everybody\"");
        assertThat(get(path(id) + "/programme?track=nowhere&type=nothing")).contains("id=\"s-panel\"", "id=\"s-tracked\"");
    }

    @Test
    void aTextThatIsMissingStandsThereInItsOwnLanguage() throws Exception {
        ContentId id = given.conference().from(FIRST, SECOND).live(FR).make();
        released(id, programme(session("both").at(FIRST, "09:00", 60).titled("fr", "Séance commune"), session("english").at(FIRST, "11:00", 60)),
                false, Map.of(), EN, FR);

        assertThat(get(frenchPath(id) + "/programme")).contains("<h3>Séance commune</h3>", "<h3 lang=\"en\">Session english</h3>",
                "Programme provisoire, version 1 du", "Jeudi 8 novembre 2018");
    }

    @Test
    void placesThatAreToBeFilledAreKept() throws Exception {
        ContentId id = twoDays();
        released(id, session("a").at(FIRST, "09:00", 60).with(toBeNamed("p", "UNHCR representative", 1)));

        assertThat(get(path(id) + "/programme")).contains("UNHCR representative", "<span class=\"st draft\">Name to be confirmed</span>",
                "One name is still to be confirmed.");
    }

    @Test
    void whatIsOnIsMarkedUntilItIsOver() throws Exception {
        Instant start = clock.instant().plus(Duration.ofHours(1));
        LocalDate day = start.atZone(BRUSSELS).toLocalDate();
        String at = DateTimeFormatter.ofPattern("HH:mm").format(start.atZone(BRUSSELS));
        ContentId id = given.conference().from(day, day.plusDays(1)).live().make();
        released(id, programme(session("soon").at(day, at, 30)), false, Map.of());

        assertThat(get(path(id) + "/programme")).doesNotContain("aria-current=\"time\"");
        time.setAhead(Duration.ofMinutes(75));
        assertThat(get(path(id) + "/programme")).contains("aria-current=\"time\"", "On now: Session soon");
        assertThat(get(path(id))).contains("<span class=\"st live\">Now</span>");
        time.setAhead(Duration.ofMinutes(100));
        assertThat(get(path(id) + "/programme")).doesNotContain("aria-current=\"time\"");
    }

    @Test
    void aProgrammeMayRunTheSitesOwnScriptAndNoOther() throws Exception {
        ContentId id = twoDays();
        released(id, session("a").at(FIRST, "09:00", 60));

        assertThat(answer(path(id) + "/programme").headers().allValues("Content-Security-Policy")).hasSize(1).first().asString()
                .endsWith("script-src 'self'");
        assertThat(answer(path(id)).headers().allValues("Content-Security-Policy")).hasSize(1).first().asString().doesNotContain("script-src");
        String script = get(path(id) + "/programme").replaceFirst("(?s).*<script src=\"([^\"]+)\".*", "$1");
        assertThat(answer(script).headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
    }

    @Test
    void peopleAreLinkedToTheirPagesWhereTheyAgreed() throws Exception {
        PersonEntry agreed = directory.save(Actor.system(), new PersonEntry(null, 0, "Ágnes Agreed", null, null, true, null, null,
                Map.of("en", "Mayor"), Map.of("en", "<p>Has been mayor for long.</p>")));
        PersonEntry shy = directory.save(Actor.system(), PersonEntry.named("Shy Speaker"));
        ContentId id = given.conference().titled("Where Ágnes spoke").from(FIRST, SECOND).live().make();
        released(id, session("a").at(FIRST, "09:00", 60).with(person("p", agreed.id(), "Ágnes Agreed"), person("q", shy.id(), "Shy Speaker")));
        String page = "/en/people/" + agreed.slug();

        assertThat(get(path(id) + "/programme")).contains("<a href=\"" + page + "\">Ágnes Agreed</a>").doesNotContain("/people/" + shy.slug() + "\"");
        assertThat(get(path(id) + "/people")).contains("<a href=\"" + page + "\">Ágnes Agreed</a>", "Shy Speaker", "Session a");
        assertThat(get(page)).contains("Mayor", "Has been mayor for long.", "Where Ágnes spoke", "\"@type\":\"Person\"");
        assertThat(answer("/en/people/" + shy.slug()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatMembersAloneMaySeeStandsOnNobodysPage() throws Exception {
        PersonEntry person = directory.save(Actor.system(), new PersonEntry(null, 0, "Ines Inside", null, null, true, null, null, null, null));
        ContentId id = given.conference().titled("Behind closed doors").from(FIRST, SECOND).forSignedIn().live().make();
        released(id, session("a").at(FIRST, "09:00", 60).with(person("p", person.id(), "Ines Inside")));

        assertThat(get("/en/people/" + person.slug())).doesNotContain("Behind closed doors");
    }

    @Test
    void aListTellsWhenWhereAndHowItStands() throws Exception {
        LocalDate day = LocalDate.of(2200, 6, 11);
        String key = "listed-" + Ids.next();
        long topic = thesaurus.save(Actor.system(), TermKind.TOPIC, key, Map.of(EN, new TermLabel(0, TermKind.TOPIC, key, key, null, "en"))).id();
        given.conference().titled("Far away").from(day, day.plusDays(2)).with(facts -> {
            facts.getTopics().add(topic);
            facts.getVenue().setCity("Lübeck");
            facts.setRegistrationEmail("come@example.org");
        }).live().make();

        assertThat(get("/en/conferences?topic=" + key)).contains("Far away", "11–13 June 2200 · Lübeck",
                "<span class=\"st live\">Registration open</span>");
    }

    @Test
    void theHomePageNamesTheNextConferences() throws Exception {
        LocalDate today = clock.instant().atZone(BRUSSELS).toLocalDate();
        given.conference().titled("Longest of all").from(LocalDate.of(1900, 1, 1), today.plusDays(1))
                .with(facts -> facts.getVenue().setCity("Lübeck")).live().make();

        assertThat(get("/en/")).contains("Next conferences", "Longest of all", "Lübeck", "<span class=\"st live\">Under way</span>");
    }

    @Test
    void aProgrammeOfTwoHundredSessionsCostsAsFewQueriesAsOneOfOne() throws Exception {
        long somebody = directory.save(Actor.system(), PersonEntry.named("Somebody")).id();
        ContentId one = twoDays();
        released(one, session("s0").at(FIRST, "00:00", 1).with(person("p0", somebody, "Somebody")));
        ContentId many = twoDays();
        released(many, GivenProgramme.programme(IntStream.range(0, 200).mapToObj(n -> session("s" + n)
                .at(FIRST, "%02d:%02d".formatted(n / 60, n % 60), 1).in("hall").with(person("p" + n, somebody, "Somebody")))
                .toArray(GivenSession[]::new)), false, Map.of());

        int ofOne = queries(path(one) + "/programme");

        assertThat(ofOne).isBetween(1, 6);
        assertThat(queries(path(many) + "/programme")).isEqualTo(ofOne);
        assertThat(queries(path(one))).isBetween(1, 6).isEqualTo(queries(path(many)));
    }
}
