package eu.hansa.web.site;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.ContentItem;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.workinggroup.Condition;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.PointKind;
import eu.hansa.workinggroup.PointState;
import eu.hansa.workinggroup.Readers;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What visitors get of a working group, over HTTP. */
@ArquillianTest
class GroupSiteIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    Papers papers;
    @Inject
    PaperDesk paperDesk;
    @Inject
    SaveFacts saveFacts;
    @Inject
    Withdraw withdraw;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    @AfterEach
    void setBack() {
        time.setAhead(Duration.ZERO);
    }

    private HttpResponse<String> answer(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(get(path));
    }

    private String path(ContentId id, Language language) {
        return (language.equals(FR) ? "/fr/groupes-de-travail/" : "/en/groups/") + given.head(id, language).slug();
    }

    private LocalDate today() {
        return clock.instant().atZone(BRUSSELS).toLocalDate();
    }

    private ContentId withASecret() {
        return given.group().section("inside", Readers.MEMBERS, "Housekeeping", "<p>Whispered words</p>")
                .meeting("closed", today().plusDays(30), Readers.MEMBERS, "Whispered theme", meeting -> meeting.setJoinUrl("https://meet.example.org/whispered"))
                .meeting("open", today().plusDays(40), Readers.EVERYBODY, "Spoken theme",
                        meeting -> meeting.setJoinUrl("https://meet.example.org/also-whispered")).live().make();
    }

    @Test
    void objectivesAndActivitiesOfTheNewestYearStandInFrontAndEarlierOnesBelow() throws Exception {
        ContentId id = given.group().point("youth", 2019, PointKind.OBJECTIVE, "Young people", point -> point.setState(PointState.IN_PROGRESS))
                .point("forum", 2019, PointKind.ACTIVITY, "Forum").point("old", 2018, PointKind.OBJECTIVE, "Older plan").live().make();

        Document page = page(path(id, EN));

        assertThat(page.select("#obj").text()).isEqualTo("Objectives 2019");
        assertThat(page.select("section:has(#obj) .goal").eachText()).containsExactly("Young people");
        assertThat(page.select("section:has(#obj) .goals .st.live").text()).isEqualTo("In progress");
        assertThat(page.select("section:has(#act) li").eachText()).containsExactly("Forum");
        assertThat(page.select("details:contains(2018) .goal").eachText()).containsExactly("Older plan");
    }

    @Test
    void theYearThatIsToComeDoesNotYetStandInFront() throws Exception {
        int year = today().getYear();
        ContentId id = given.group().point("next", year + 1, PointKind.OBJECTIVE, "Next year").point("now", year, PointKind.OBJECTIVE, "This year").live().make();

        assertThat(page(path(id, EN)).select("section:has(#obj) .goal").eachText()).containsExactly("This year");
    }

    @Test
    void aConditionAndWhatBecameOfItAreTold() throws Exception {
        ContentId id = given.group().point("waits", 2019, PointKind.OBJECTIVE, "Plan", point -> point.setCondition(Condition.OPEN))
                .point("lost", 2019, PointKind.OBJECTIVE, "Other plan", point -> {
                    point.setCondition(Condition.FAILED);
                    point.setState(PointState.DROPPED);
                }).saying(body -> {
                    body.getConditions().put("waits", "if the grant is won");
                    body.getConditions().put("lost", "upon approval");
                }).live().make();

        assertThat(page(path(id, EN)).select(".goals > li").eachText())
                .containsExactly("1 Plan if the grant is won Conditional", "2 Other plan upon approval (condition not met) Dropped");
    }

    @Test
    void partsOfAnObjectiveStandBelowIt() throws Exception {
        ContentId id = given.group().point("projects", 2019, PointKind.OBJECTIVE, "Project work")
                .point("values", 2019, PointKind.OBJECTIVE, "Start of VALUES", point -> point.setParent("projects")).live().make();

        Document page = page(path(id, EN));

        assertThat(page.select(".goals > li")).hasSize(1);
        assertThat(page.select(".goal li").eachText()).containsExactly("Start of VALUES");
    }

    @Test
    void whatHasNoWordsInALanguageIsShownInAnotherAndMarked() throws Exception {
        ContentId id = given.group().point("youth", 2019, PointKind.OBJECTIVE, "Young people")
                .meeting("antwerp", today(), Readers.EVERYBODY, "Housing").live(FR).make();

        Document page = page(path(id, FR));

        assertThat(page.select(".goal [lang=en]").eachText()).containsExactly("Young people");
        assertThat(page.select("#m-antwerp h3[lang=en]").eachText()).containsExactly("Housing");
    }

    @Test
    void howAMeetingStandsFollowsTheClock() throws Exception {
        ZonedDateTime start = clock.instant().plus(Duration.ofHours(2)).atZone(BRUSSELS).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime end = start.plusHours(1);
        ContentId id = given.group().meeting("soon", start.toLocalDate(), Readers.EVERYBODY, "Housing", meeting -> {
            meeting.setStartTime(start.toLocalTime());
            meeting.setLastDay(end.toLocalDate());
            meeting.setEndTime(end.toLocalTime());
        }).live().make();

        assertThat(page(path(id, EN)).select("#m-soon .st").text()).isEqualTo("Next meeting");
        time.setAhead(Duration.ofMinutes(150));
        assertThat(page(path(id, EN)).select("#m-soon .st").text()).isEqualTo("Under way");
        time.setAhead(Duration.ofMinutes(240));
        assertThat(page(path(id, EN)).select("#m-soon .st").text()).isEqualTo("Concluded");
    }

    @Test
    void nothingForMembersIsOnAnythingThatVisitorsGet() throws Exception {
        ContentId id = withASecret();
        String path = path(id, EN);

        for (String address : new String[] {path, path + ".ics", path + "/meetings/open.ics", "/en/groups", "/en/groups.atom", "/api/v1/groups?lang=en",
                "/api/v1/groups/" + id + "?lang=en"}) {
            assertThat(get(address)).as(address).doesNotContainIgnoringCase("whispered").doesNotContain("Housekeeping");
        }
        assertThat(get(path)).contains("Spoken theme");
        assertThat(answer(path + "/meetings/closed.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void aPaperStandsOnceBesideItsMeeting() throws Exception {
        ContentId id = given.group().live().make();
        Actor officer = GivenActors.officer(id);
        long paper = papers.add(officer, id, null, new ByteArrayInputStream(GivenDocuments.pdf("Minutes")), "minutes.pdf",
                new PaperWords(Map.of(EN, "Minutes"), EN, PaperState.FINAL));
        PaperEntry entry = paperDesk.find(officer, paper, EN).orElseThrow();
        papers.describe(officer, paper, entry.version(), entry.words(), null, Set.of(Audience.PUBLIC));
        Meeting meeting = new Meeting();
        meeting.setId("met");
        meeting.setFirstDay(LocalDate.of(2019, 4, 9));
        meeting.getPlaces().put("en", "Toulouse");
        meeting.setPapers(List.of(paper));
        GroupFacts facts = given.facts(id);
        facts.getMeetings().add(meeting);
        saveFacts.save(Actor.system(), id, facts, given.ask(id, ContentItem::factsNo));

        assertThat(page(path(id, EN)).select("#m-met a[href^=/papers/]").eachText()).containsExactly("Minutes");
    }

    @Test
    void aGuidingDocumentThatIsAPaperIsForThoseWhoMayHaveIt() throws Exception {
        ContentId id = given.group().with(facts -> facts.getGuide().getNames().put("en", "Charter")).live().make();
        Actor officer = GivenActors.officer(id);
        long paper = papers.add(officer, id, null, new ByteArrayInputStream(GivenDocuments.pdf("Charter")), "charter.pdf",
                new PaperWords(Map.of(EN, "The charter"), EN, PaperState.FINAL));
        GroupFacts facts = given.facts(id);
        facts.getGuide().setPaper(paper);
        saveFacts.save(Actor.system(), id, facts, given.ask(id, ContentItem::factsNo));

        assertThat(page(path(id, EN)).select("a:contains(Charter)")).isEmpty();
        assertThat(get(path(id, EN))).contains("Charter").doesNotContain("/papers/");
        PaperEntry entry = paperDesk.find(officer, paper, EN).orElseThrow();
        papers.describe(officer, paper, entry.version(), entry.words(), null, Set.of(Audience.PUBLIC));
        assertThat(page(path(id, EN)).select(".kick a[href^=/papers/]").eachText()).containsExactly("Charter");
    }

    @Test
    void theInterfaceNamesTheAddressOfAGuidingPaperThatEverybodyMayHave() throws Exception {
        ContentId id = given.group().live().make();
        Actor officer = GivenActors.officer(id);
        long paper = papers.add(officer, id, null, new ByteArrayInputStream(GivenDocuments.pdf("Charter")), "charter.pdf",
                new PaperWords(Map.of(EN, "The charter"), EN, PaperState.FINAL));
        GroupFacts facts = given.facts(id);
        facts.getGuide().setPaper(paper);
        saveFacts.save(Actor.system(), id, facts, given.ask(id, ContentItem::factsNo));

        assertThat(get("/api/v1/groups/" + id)).contains("\"guide\":{\"name\":null,\"url\":null}");
        PaperEntry entry = paperDesk.find(officer, paper, EN).orElseThrow();
        papers.describe(officer, paper, entry.version(), entry.words(), null, Set.of(Audience.PUBLIC));
        assertThat(get("/api/v1/groups/" + id)).contains("\"name\":\"The charter\"", "/papers/" + paper + "/charter.pdf\"");
    }

    @Test
    void whatWasWithdrawnOfAGroupLeavesItsPageAtOnce() throws Exception {
        ContentId id = given.group().live().make();
        ContentId article = given.news().titled("News of the group " + id).inGroup(id).live().make();
        assertThat(get(path(id, EN))).contains("News of the group " + id);

        withdraw.withdraw(Actor.system(), article, EN, null);

        assertThat(get(path(id, EN))).doesNotContain("News of the group " + id);
    }

    @Test
    void aMeetingThatWasCalledOffSaysSoEverywhere() throws Exception {
        ContentId id = given.group().meeting("off", today().plusDays(30), Readers.EVERYBODY, "Housing", meeting -> meeting.setCancelled(true)).live().make();

        assertThat(page(path(id, EN)).select("#m-off .st").text()).isEqualTo("Called off");
        assertThat(calendar(path(id, EN) + ".ics")).contains("STATUS:CANCELLED");
        assertThat(get("/api/v1/groups/" + id)).contains("\"cancelled\":true");
        assertThat(get(path(id, EN))).contains("EventCancelled");
    }

    @Test
    void aMeetingGoesIntoACalendarWithItsOwnTimes() throws Exception {
        ContentId id = given.group().meeting("antwerp", LocalDate.of(2019, 6, 13), Readers.EVERYBODY, "Housing", meeting -> {
            meeting.getPlaces().put("en", "Antwerp");
            meeting.setLastDay(LocalDate.of(2019, 6, 14));
        }).meeting("online", LocalDate.of(2019, 9, 3), Readers.EVERYBODY, "Stocktaking", meeting -> {
            meeting.setStartTime(LocalTime.of(10, 0));
            meeting.setEndTime(LocalTime.of(11, 30));
        }).live().make();

        String whole = calendar(path(id, EN) + ".ics");
        String antwerp = calendar(path(id, EN) + "/meetings/antwerp.ics");
        String online = calendar(path(id, EN) + "/meetings/online.ics");

        assertThat(whole.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(antwerp).contains("UID:" + id + "-antwerp@", ": Antwerp\n", "DESCRIPTION;LANGUAGE=en:Housing", "DTSTART;VALUE=DATE:20190613\n",
                "DTEND;VALUE=DATE:20190615\n").doesNotContain("Stocktaking");
        assertThat(online).contains("DTSTART;TZID=Europe/Brussels:20190903T100000\n", "DTEND;TZID=Europe/Brussels:20190903T113000\n", "BEGIN:VTIMEZONE");
    }

    /** Its lines whole, as they were before they were folded. */
    private String calendar(String path) throws Exception {
        return get(path).replace("\r\n ", "").replace("\r\n", "\n");
    }

    @Test
    void aGroupThatHasEndedSaysSo() throws Exception {
        ContentId id = given.group().with(facts -> facts.setEnds(LocalDate.of(2019, 12, 31))).live().make();

        assertThat(get(path(id, EN))).contains("Ended on 31 December 2019");
    }
}
