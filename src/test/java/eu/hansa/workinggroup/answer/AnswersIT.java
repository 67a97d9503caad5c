package eu.hansa.workinggroup.answer;

import static eu.hansa.given.GivenActors.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import eu.hansa.account.Tokens;
import eu.hansa.content.ContentItem;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.GiveAccess;
import eu.hansa.membership.Leave;
import eu.hansa.membership.Level;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.Readers;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members say whether they come to a meeting, and nobody else learns of it but those who look after the group's people. */
@ArquillianTest
class AnswersIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    Clock clock;
    @Inject
    Accounts accounts;
    @Inject
    Tokens tokens;
    @Inject
    GiveAccess give;
    @Inject
    Leave leave;
    @Inject
    SaveFacts saveFacts;
    @Inject
    AnswerMeeting answer;
    @Inject
    Answers answers;
    @Inject
    AnswerDesk desk;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private ContentId group;
    private Actor officer;
    private SignedIn ana;
    private SignedIn bea;
    private SignedIn outsider;

    @BeforeEach
    void aGroupThatMeetsSoon() {
        LocalDate soon = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels")).plusDays(10);
        group = given.group().meeting("soon", soon, Readers.MEMBERS, "Housing", meeting -> meeting.getPlaces().put("en", "Toulouse"))
                .meeting("later", soon.plusDays(5), Readers.EVERYBODY, "Schools").live().make();
        officer = GivenActors.officer(group);
        ana = member("Ana Ruiz");
        bea = member("Bea Lind");
        outsider = person("Otto Outside");
    }

    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
    }

    private SignedIn person(String name) {
        return accounts.caller(accounts.create(Actor.system(), new AccountWords(name, "p" + Ids.next() + "@example.org", "en"))).orElseThrow();
    }

    private SignedIn member(String name) {
        SignedIn person = person(name);
        give.give(Actor.system(), group.value(), person.email(), Level.READ, null, null);
        return person;
    }

    private void change(Consumer<GroupFacts> how) {
        GroupFacts facts = given.facts(group);
        how.accept(facts);
        saveFacts.save(Actor.system(), group, facts, given.ask(group, ContentItem::factsNo));
    }

    private static Refusal refused(String key, ThrowingCallable deed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, deed);
        assertThat(refusal).isNotNull().extracting(Refusal::messageKey).isEqualTo("refusal." + key);
        return refusal;
    }

    private MeetingAnswers soon() {
        return desk.of(officer, group, EN).get(0);
    }

    private List<OwnAnswer> own(SignedIn person) {
        return answers.own(person.accountId(), List.of(group));
    }

    @Test
    void aMemberAnswersAndChangesTheAnswer() {
        answer.answer(ana, group, "soon", Answer.MAYBE, " If the train runs. ");
        answer.answer(ana, group, "soon", Answer.YES, "");

        assertThat(own(ana)).containsExactly(new OwnAnswer(group, "soon", Answer.YES, null));
        assertThat(own(bea)).isEmpty();
    }

    @Test
    void officersReadWhoComesAndHowManyHaveSaidNothing() {
        answer.answer(ana, group, "soon", Answer.YES, "I arrive at noon.");
        answer.answer(bea, group, "later", Answer.NO, null);

        assertThat(desk.of(officer, group, EN)).extracting(asked -> asked.meeting().getId()).containsExactly("soon", "later");
        assertThat(soon().saying(Answer.YES)).containsExactly(new MeetingAnswers.Line("Ana Ruiz", Answer.YES, "I arrive at noon."));
        assertThat(soon().saying(Answer.NO)).isEmpty();
        assertThat(soon().silent()).isEqualTo(1);
        assertThat(desk.of(GivenActors.officer(given.group("Another " + Ids.next())), group, EN)).isEmpty();
        assertThat(desk.of(GivenActors.author(), group, EN)).isEmpty();
    }

    @Test
    void whoeverLeavesTheGroupDoesNotCountAnyMore() {
        answer.answer(ana, group, "soon", Answer.YES, null);
        leave.leave(ana, group.value());

        assertThat(soon().lines()).isEmpty();
        assertThat(soon().silent()).isEqualTo(1);
        refused("group.answer.unknown", () -> answer.answer(ana, group, "soon", Answer.NO, null));
    }

    @Test
    void onceAMeetingHasBegunItTakesNoAnswers() {
        answer.answer(ana, group, "soon", Answer.YES, null);
        time.setAhead(Duration.ofDays(11));

        refused("group.answer.late", () -> answer.answer(ana, group, "soon", Answer.NO, null));
        assertThat(own(ana)).extracting(OwnAnswer::answer).containsExactly(Answer.YES);
        assertThat(desk.of(officer, group, EN)).extracting(asked -> asked.meeting().getId()).containsExactly("later", "soon");
    }

    @Test
    void aMeetingThatWasCalledOffTakesNoAnswers() {
        change(facts -> facts.getMeetings().get(0).setCancelled(true));

        refused("group.answer.cancelled", () -> answer.answer(ana, group, "soon", Answer.YES, null));
    }

    @Test
    void ofAMeetingToWhichSomebodyIsNotAskedTheyLearnNothing() {
        refused("group.answer.unknown", () -> answer.answer(outsider, group, "soon", Answer.YES, null));
        refused("group.answer.unknown", () -> answer.answer(outsider, group, "later", Answer.YES, null));
        refused("group.answer.unknown", () -> answer.answer(ana, group, "no-such", Answer.YES, null));
        change(facts -> facts.getMeetings().removeIf(meeting -> meeting.getId().equals("soon")));

        refused("group.answer.unknown", () -> answer.answer(ana, group, "soon", Answer.YES, null));
        assertThat(own(outsider)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertThat(refused("group.answer.empty", () -> answer.answer(ana, group, "soon", null, null)).field()).isEqualTo("answer");
        assertThat(refused("note.long", () -> answer.answer(ana, group, "soon", Answer.YES, "x".repeat(301))).field()).isEqualTo("note");
    }

    // over HTTP

    private final class Visitor {

        private final String cookie;

        Visitor(SignedIn person) {
            cookie = "hansa-remember=" + tokens.remember(person.accountId(), Duration.ofDays(1));
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(site + path)));
        }

        Document page(String path) {
            return Jsoup.parse(get(path).body());
        }

        /** As the form beside the meeting is sent by a browser. */
        HttpResponse<String> answers(String meeting, String said, String note, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + "/answer?group=" + group + "&meeting=" + meeting + "&to="
                    + URLEncoder.encode(path() + "#m-" + meeting, StandardCharsets.UTF_8)))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(
                            "answer=" + said + "&note=" + URLEncoder.encode(note, StandardCharsets.UTF_8)));
            return send(headers.length == 0 ? request : request.headers(headers));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return CLIENT.send(request.header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String path() {
        return "/en/groups/" + given.head(group, EN).slug();
    }

    @Test
    void aMemberAnswersWithOneButtonOnTheGroupsPage() {
        Document before = new Visitor(ana).page(path());
        HttpResponse<String> sent = new Visitor(ana).answers("soon", "MAYBE", "Perhaps late", "Origin", site);
        Document after = new Visitor(ana).page(path());

        assertThat(before.select("#m-soon .answer button").eachText()).containsExactly("Yes", "Maybe", "No");
        assertThat(before.select("#m-soon [aria-pressed=true]")).isEmpty();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains(path() + "#m-soon");
        assertThat(after.select("#m-soon [aria-pressed=true]").eachText()).containsExactly("Maybe");
        assertThat(after.select("#m-soon .answer").text()).contains("Perhaps late");
    }

    @Test
    void onlyThoseWhoAreAskedFindTheButtons() {
        assertThat(new Visitor(outsider).page(path()).select(".answer")).isEmpty();
        change(facts -> facts.getMeetings().forEach(meeting -> meeting.setCancelled(true)));

        Document page = new Visitor(ana).page(path());

        assertThat(page.select(".answer")).isEmpty();
        assertThat(page.select("#m-soon .st").text()).isEqualTo("Called off");
    }

    @Test
    void whatWaitsForAnAnswerStandsAmongOnesOwnGroupsUntilItIsThere() {
        assertThat(new Visitor(ana).page("/groups").select("section:has(#open) li a").eachText()).hasSize(2).element(0).asString()
                .startsWith("Toulouse, ");
        answer.answer(ana, group, "soon", Answer.YES, null);

        Document page = new Visitor(ana).page("/groups");

        assertThat(page.select("section:has(#open) li")).hasSize(1);
        assertThat(page.select("li:contains(Toulouse)").text()).contains("Your answer: Yes");
    }

    @Test
    void anAnswerThatCannotBeTakenIsAskedForAgainWithWhatWasTyped() {
        String word = "y".repeat(301);
        HttpResponse<String> sent = new Visitor(ana).answers("soon", "YES", word, "Origin", site);

        assertThat(sent.statusCode()).isEqualTo(200);
        Document form = Jsoup.parse(sent.body());
        assertThat(form.select("#note").val()).isEqualTo(word);
        assertThat(form.select("#note-wrong").text()).contains("300");
        assertThat(form.select("input[value=YES]").hasAttr("checked")).isTrue();
        time.setAhead(Duration.ofDays(11));
        assertThat(new Visitor(ana).answers("soon", "YES", "", "Origin", site).body()).contains("This meeting has begun");
        assertThat(own(ana)).isEmpty();
    }

    @Test
    void whoeverIsNotAskedFindsNoFormAndSendsNothing() {
        assertThat(new Visitor(outsider).get("/answer?group=" + group + "&meeting=soon").statusCode()).isEqualTo(404);
        assertThat(new Visitor(outsider).answers("soon", "YES", "", "Origin", site).statusCode()).isEqualTo(404);
        assertThat(new Visitor(outsider).answers("later", "YES", "", "Origin", site).statusCode()).isEqualTo(404);

        assertThat(soon().lines()).isEmpty();
    }

    @Test
    void anotherSiteCannotAnswerForSomebody() {
        assertThat(new Visitor(ana).answers("soon", "YES", "", "Origin", "https://evil.example").statusCode()).isEqualTo(404);
        new Visitor(ana).answers("soon", "YES", "");

        assertThat(own(ana)).isEmpty();
    }
}
