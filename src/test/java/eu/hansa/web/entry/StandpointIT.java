package eu.hansa.web.entry;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.Tokens;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.Searching;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.membership.GiveAccess;
import eu.hansa.membership.Level;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sees everything at the desk sees the site as it will stand, and as others will see it; nobody else learns of it. */
@ArquillianTest
class StandpointIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    /** Ahead of everything that other tests date, so that lists begin with it. */
    private static final int YEAR = 2092;

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    GivenPeople people;
    @Inject
    GiveAccess give;
    @Inject
    Papers papers;
    @Inject
    Tokens tokens;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    /** Somebody with cookies. */
    private final class Visitor {

        private final Map<String, String> cookies = new HashMap<>();

        HttpResponse<String> ask(String address, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address));
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                answer.headers().allValues("Set-Cookie").forEach(set -> {
                    String[] pair = set.split(";", 2)[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                });
                return answer;
            } catch (Exception e) {
                throw new IllegalStateException(address, e);
            }
        }
    }

    private Instant tomorrow;
    private Visitor editor;
    private final Visitor nobody = new Visitor();

    @BeforeEach
    void anEditor() {
        tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
        editor = signedIn(Grant.everywhere(Right.EDIT));
    }

    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
    }

    private Visitor signedIn(Grant... grants) {
        return visitor(people.person("standpoint" + Ids.next() + "@example.org", "Ada Standing", "en", grants).accountId());
    }

    private Visitor officer(ContentId group) {
        String email = "standpoint" + Ids.next() + "@example.org";
        Visitor officer = visitor(people.person(email, "Otto Ficer", "en").accountId());
        give.give(Actor.system(), group.value(), email, Level.EDIT, null, null);
        return officer;
    }

    private Visitor visitor(long account) {
        Visitor visitor = new Visitor();
        visitor.cookies.put("hansa-remember", tokens.remember(account, Duration.ofDays(30)));
        return visitor;
    }

    /** An article in English and French that goes live tomorrow. */
    private ContentId comes(String title) {
        return given.news().titled(title).dated(LocalDate.of(YEAR, 5, 15)).live(EN, tomorrow, null).live(FR, tomorrow, null).make();
    }

    private static String title() {
        return "Ahead " + Ids.next();
    }

    private String seen(String path, Instant moment, Audience audience) {
        return path + (path.contains("?") ? "&" : "?") + "as-at=" + encoded(LocalDateTime.ofInstant(moment, BRUSSELS).toString())
                + "&seen-by=" + encoded(audience.key());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whatGoesLiveTomorrowStandsOnEveryPageAsAtThen() {
        String title = title();
        ContentId id = comes(title);
        Instant then = tomorrow.plusSeconds(60);
        for (String page : new String[] {"/en/", "/en/news?year=" + YEAR, "/en/news/" + given.head(id, EN).slug(), "/fr/actualites/" + given.head(id, FR).slug()}) {
            assertThat(editor.ask(seen(page, then, Audience.PUBLIC)).body()).as(page).contains(title, "(Europe/Brussels, CE");
            assertThat(editor.ask(seen(page, tomorrow.minusSeconds(60), Audience.PUBLIC)).body()).as("before: " + page).doesNotContain("<h1>" + title, ">" + title);
            assertThat(editor.ask(page).body()).as("now: " + page).doesNotContain(title);
        }
        String found = Searching.until(() -> editor.ask(seen("/en/search?q=" + encoded(title), then, Audience.PUBLIC)).body(),
                page -> page.contains(given.head(id, EN).slug()));
        assertThat(found).contains(given.head(id, EN).slug());
    }

    @Test
    void whatEndsBeforeIsGone() {
        ContentId id = given.news().titled(title()).live(EN, null, tomorrow).make();
        String page = "/en/news/" + given.head(id, EN).slug();

        assertThat(editor.ask(seen(page, tomorrow.minusSeconds(60), Audience.PUBLIC)).statusCode()).isEqualTo(200);
        HttpResponse<String> gone = editor.ask(seen(page, tomorrow.plusSeconds(60), Audience.PUBLIC));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("The site as at ");
        assertThat(gone.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(editor.ask(page).statusCode()).isEqualTo(200);
    }

    @Test
    void thePageIsThatOfWhoeverItIsSeenBy() {
        ContentId group = given.group("Ahead group " + Ids.next());
        ContentId another = given.group("Ahead group " + Ids.next());
        ContentId id = given.news().titled(title()).inGroup(group).forAudience(Audience.group(group.value())).live(EN, tomorrow, null).make();
        String page = "/en/news/" + given.head(id, EN).slug();
        Instant then = tomorrow.plusSeconds(60);

        assertThat(editor.ask(seen(page, then, Audience.group(group.value()))).statusCode()).isEqualTo(200);
        for (Audience other : new Audience[] {Audience.PUBLIC, Audience.SIGNED_IN, Audience.group(another.value())}) {
            assertThat(editor.ask(seen(page, then, other)).statusCode()).as(other.key()).isEqualTo(404);
        }
        assertThat(editor.ask(seen("/en/", then, Audience.PUBLIC)).body()).contains("Sign in").doesNotContain("Ada Standing", "/logout");
        assertThat(editor.ask(seen("/en/", then, Audience.SIGNED_IN)).body()).contains("Sign out").doesNotContain("Ada Standing", "/logout", "/login");
    }

    @Test
    void theAddressSaysNothingToWhoeverDoesNotSeeEverythingAtTheDesk() {
        ContentId group = given.group("Ahead group " + Ids.next());
        String page = "/en/news/" + given.head(comes(title()), EN).slug();
        Visitor[] others = {nobody, signedIn(), signedIn(new Grant(Right.PUBLISH, null, "conference", null)), officer(group)};
        for (Visitor other : others) {
            assertThat(other.ask(seen(page, tomorrow.plusSeconds(60), Audience.PUBLIC)).statusCode()).isEqualTo(404);
            assertThat(other.ask(seen("/en/", tomorrow.plusSeconds(60), Audience.group(group.value()))).body()).isEqualTo(other.ask("/en/").body());
        }
    }

    @Test
    void whoeverDoesNotHaveThePapersOfAGroupDoesNotSeeTheSiteAsItsMembers() {
        ContentId group = given.group("Ahead group " + Ids.next());
        String minutes = "Minutes " + Ids.next();
        papers.add(GivenActors.officer(group), group, null, new ByteArrayInputStream(GivenDocuments.pdf("Text")), "minutes.pdf",
                new PaperWords(Map.of(EN, minutes), EN, PaperState.DRAFT));
        String page = "/en/groups/" + given.head(group, EN).slug();
        Audience members = Audience.group(group.value());
        Visitor translator = signedIn(Grant.everywhere(Right.TRANSLATE));

        assertThat(editor.ask(seen(page, tomorrow, members)).body()).contains(minutes);
        assertThat(translator.ask(seen(page, tomorrow, members)).body()).doesNotContain(minutes).isEqualTo(translator.ask(page).body());
        assertThat(translator.ask(seen(page, tomorrow, Audience.PUBLIC)).body()).contains("The site as at ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-at=2001-01-01T12:00&seen-by=public", "as-at=2999-01-01T12:00&seen-by=public", "as-at=tomorrow&seen-by=public", "as-at=&seen-by=public",
            "seen-by=public", "as-at=TOMORROW", "as-at=TOMORROW&seen-by=everybody", "as-at=TOMORROW&seen-by=group:1"})
    void anAddressThatNamesNoSuchStandpointIsThePlainOne(String parameters) {
        String address = "/en/?" + parameters.replace("TOMORROW", encoded(LocalDateTime.ofInstant(tomorrow, BRUSSELS).toString()));

        assertThat(editor.ask(address).body()).isEqualTo(editor.ask("/en/").body());
    }

    @Test
    void itIsKeptByNobodyAndFramedByTheDeskAlone() {
        HttpResponse<String> page = editor.ask(seen("/en/news", tomorrow, Audience.PUBLIC), "If-None-Match", "*");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'self'");
        assertThat(editor.ask("/en/news").headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
    }

    @Test
    void aRedirectLeadsOnWithinIt() {
        HttpResponse<String> page = editor.ask(seen("/en/news?topic=&year=", tomorrow, Audience.PUBLIC));

        assertThat(page.headers().firstValue("Location")).contains(seen("/en/news", tomorrow, Audience.PUBLIC));
    }

    /** Totals and years of lists are kept in memory, and must not be those of tomorrow. */
    @Test
    void whatWasCountedAsAtTomorrowIsNotWhatOthersAreTold() {
        int year = YEAR + 1;
        given.news().titled(title()).dated(LocalDate.of(year, 5, 15)).live(EN, tomorrow, null).make();

        assertThat(editor.ask(seen("/en/news?year=" + year, tomorrow.plusSeconds(60), Audience.PUBLIC)).statusCode()).isEqualTo(200);

        assertThat(nobody.ask("/en/news?year=" + year).statusCode()).isEqualTo(404);
        assertThat(nobody.ask("/en/news").body()).doesNotContain("year=" + year);
    }

    @Test
    void onlyReadingTheSiteKnowsIt() {
        Instant before = clock.instant();
        String desk = editor.ask(seen("/desk/start.xhtml", tomorrow, Audience.PUBLIC)).body();

        assertThat(desk).contains("Ada Standing");
        assertThat(editor.ask(seen("/api/v1/news", tomorrow, Audience.PUBLIC)).headers().firstValue("X-Robots-Tag")).isEmpty();
        assertThat(clock.instant()).isBetween(before, before.plus(Duration.ofHours(1)));
    }

    @Test
    void aClockThatATestHasMovedIsThePresentFromWhichItLooksAhead() {
        time.setAhead(Duration.ofDays(3));

        assertThat(editor.ask(seen("/en/", tomorrow, Audience.PUBLIC)).body()).doesNotContain("The site as at");
        assertThat(editor.ask(seen("/en/", tomorrow.plus(Duration.ofDays(3)), Audience.PUBLIC)).body()).contains("The site as at");
    }
}
