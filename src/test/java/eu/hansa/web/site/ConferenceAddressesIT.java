package eu.hansa.web.site;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where conferences, what is to come and what is past, their parts and people stand, over HTTP. */
@ArquillianTest
class ConferenceAddressesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    Clock clock;
    @Inject
    Thesaurus thesaurus;
    @Inject
    Directory directory;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Withdraw withdraw;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    @AfterEach
    void setBack() {
        time.setAhead(Duration.ZERO);
    }

    @Test
    void aConferenceLeavesTheListOfWhatIsToComeWhenItIsOver() throws Exception {
        Instant start = clock.instant().plus(Duration.ofHours(1));
        String key = topic();
        given.conference().titled("Soon over").between(start, start.plus(Duration.ofHours(1))).with(f -> f.getTopics().add(id(key))).live()
                .make();

        assertThat(get("/en/conferences?topic=" + key).body()).contains("Soon over");
        assertThat(get("/en/conferences/past?topic=" + key).body()).doesNotContain("Soon over");
        time.setAhead(Duration.ofMinutes(121));

        assertThat(get("/en/conferences?topic=" + key).body()).doesNotContain("Soon over")
                .contains("/en/conferences/past?topic=" + key);
        assertThat(get("/en/conferences/past?topic=" + key).body()).contains("Soon over");
    }

    @Test
    void aConferenceThatIsCalledPastMakesWayForTheListOfThePast() throws Exception {
        ContentId id = given.conference().titled("Past").live().make();

        assertThat(slug(id, EN)).startsWith("past-");
        assertThat(get("/en/conferences/" + slug(id, EN)).statusCode()).isEqualTo(200);
        Words words = given.conference().words("Past");
        assertThatThrownBy(() -> save.save(Actor.system(), id, EN, new Words("Past", "past", words.summary(), words.body()),
                given.head(id, EN).id(), null, false)).isInstanceOf(Refusal.class).hasMessageContaining("slug.reserved");
    }

    @Test
    void aYearThatIsPastLeadsToThePast() throws Exception {
        given.conference().on(LocalDate.of(2003, 5, 5)).live().make();

        HttpResponse<String> answer = get("/en/conferences?year=2003");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/en/conferences/past?year=2003");
        assertThat(get("/en/conferences/past?year=2003").body()).contains("rel=\"canonical\" href=\"" + site + "/en/conferences/past?year=2003\"")
                .contains("hreflang=\"fr\" href=\"" + site + "/fr/conferences/passees?year=2003\"");
    }

    @Test
    void aSeriesIsAWholeWhateverOfItIsOver() throws Exception {
        String key = "series-" + Ids.next();
        long series = thesaurus.save(Actor.system(), TermKind.SERIES, key,
                Map.of(EN, new TermLabel(0, TermKind.SERIES, key, key, null, "en"))).id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        given.conference().titled("First of its series").on(LocalDate.of(2004, 5, 5)).with(f -> f.setSeries(series)).live().make();
        given.conference().titled("Next of its series").on(today.plusDays(30)).with(f -> f.setSeries(series)).live().make();

        assertThat(get("/en/conferences?series=" + key).body()).contains("First of its series", "Next of its series");
    }

    @Test
    void noPageIsKeptBeyondTheMomentAtWhichAConferenceBegins() throws Exception {
        Instant start = clock.instant().plus(Duration.ofMinutes(90)).truncatedTo(ChronoUnit.MINUTES);
        ContentId id = given.conference().between(start, start.plus(Duration.ofHours(1))).live().make();

        time.setAhead(Duration.between(clock.instant(), start).minusSeconds(10));

        String cacheControl = get("/en/conferences/" + slug(id, EN)).headers().firstValue("Cache-Control").orElseThrow();
        assertThat(Long.parseLong(cacheControl.replace("public, max-age=", ""))).isLessThanOrEqualTo(10);
    }

    @Test
    void aPartStandsBelowItsItemInTheWordsOfEachLanguage() throws Exception {
        ContentId id = given.conference().titled("With a part").live(FR, IT).make();

        String page = get("/en/conferences/with-a-part/given/look").body();

        assertThat(page).contains("rel=\"canonical\" href=\"" + site + "/en/conferences/with-a-part/given/look\"")
                .contains("hreflang=\"fr\" href=\"" + site + "/fr/conferences/" + slug(id, FR) + "/given/regard\"")
                .doesNotContain("hreflang=\"it\"");
        assertThat(get("/it/conferenze/" + slug(id, IT) + "/given/look").statusCode()).isEqualTo(404);
        assertThat(get("/en/conferences/with-a-part/given/abc-1.txt").body()).isEqualTo("PART abc-1 of With a part");
    }

    @Test
    void aPartInTheWordsOfAnotherLanguageLeadsToItsOwn() throws Exception {
        ContentId id = given.conference().live(FR).make();

        assertThat(location(get("/fr/conferences/" + slug(id, FR) + "/given/look"))).isEqualTo("/fr/conferences/" + slug(id, FR) + "/given/regard");
        assertThat(location(get("/fr/conferenze/" + slug(id, FR) + "/given/look?track=a")))
                .isEqualTo("/fr/conferences/" + slug(id, FR) + "/given/regard?track=a");
    }

    @Test
    void aPartMovesWithItsItemAndIsGoneWithIt() throws Exception {
        ContentId id = given.conference().titled("Former name").live().make();
        save.save(Actor.system(), id, EN, given.conference().words("Later name"), given.head(id, EN).id(), null, false);
        submit.submit(Actor.system(), id, EN, null);
        approve.approve(Actor.system(), id, EN, given.head(id, EN).id(), null);
        publish.publish(Actor.system(), id, EN);

        HttpResponse<String> former = get("/en/conferences/former-name/given/abc.txt");
        assertThat(former.statusCode()).isEqualTo(301);
        assertThat(location(former)).isEqualTo("/en/conferences/later-name/given/abc.txt");

        withdraw.withdraw(Actor.system(), id, EN, null);
        assertThat(get("/en/conferences/later-name/given/abc.txt").statusCode()).isEqualTo(410);
    }

    @Test
    void aPartOfWhatIsHiddenIsMissing() throws Exception {
        given.conference().titled("Hidden with parts").forSignedIn().live().make();

        assertThat(get("/en/conferences/hidden-with-parts/given/look").statusCode()).isEqualTo(404);
    }

    @Test
    void aPersonWhoAgreedHasAPageInEveryLanguage() throws Exception {
        person("Ada Agreeing", true);
        person("Bob Refusing", false);

        assertThat(get("/en/people/ada-agreeing").body()).contains("Ada Agreeing")
                .contains("hreflang=\"fr\" href=\"" + site + "/fr/personnes/ada-agreeing\"");
        assertThat(location(get("/fr/people/ada-agreeing"))).isEqualTo("/fr/personnes/ada-agreeing");
        assertThat(get("/en/people/bob-refusing").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/pages.xml").body()).contains(site + "/it/persone/ada-agreeing").doesNotContain("bob-refusing");
    }

    @Test
    void aPageThatShowsPeopleIsMadeAnewWhenTheyChange() throws Exception {
        PersonEntry entry = person("Cy Changing", true);
        assertThat(get("/en/people/cy-changing").body()).contains("Cy Changing");

        directory.save(Actor.system(), new PersonEntry(entry.id(), entry.version(), "Cy Changed", null, entry.slug(), true, null, null, null, null));

        assertThat(get("/en/people/cy-changing").body()).contains("Cy Changed");
    }

    private PersonEntry person(String name, boolean agreed) {
        return directory.save(Actor.system(), new PersonEntry(null, 0, name, null, null, agreed, null, null, null, null));
    }

    private String topic() {
        String key = "topic-" + Ids.next();
        thesaurus.save(Actor.system(), TermKind.TOPIC, key, Map.of(EN, new TermLabel(0, TermKind.TOPIC, key, key, null, "en")));
        return key;
    }

    private long id(String topic) {
        return thesaurus.labels(EN).stream().filter(label -> label.key().equals(topic)).findFirst().orElseThrow().id();
    }

    private String slug(ContentId id, Language language) {
        return given.head(id, language).slug();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse(null);
    }
}
