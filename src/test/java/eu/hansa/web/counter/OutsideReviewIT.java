package eu.hansa.web.counter;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.EditState;
import eu.hansa.content.review.Anchor;
import eu.hansa.content.review.CommentThread;
import eu.hansa.content.review.Comments;
import eu.hansa.content.review.OutsideDecision;
import eu.hansa.content.review.OutsideLine;
import eu.hansa.content.review.OutsideReviews;
import eu.hansa.content.review.OutsideState;
import eu.hansa.content.review.OutsideWish;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Deed;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Submit;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.mail.GivenMails;
import eu.hansa.mail.OutgoingMail;
import eu.hansa.media.AssetLibrary;
import eu.hansa.news.NewsFacts;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account reviews one revision by a link, which opens that and nothing else. */
@ArquillianTest
class OutsideReviewIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    GivenPeople people;
    @Inject
    GivenMails mails;
    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    AssetLibrary library;
    @Inject
    CreateItem create;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Dossiers dossiers;
    @Inject
    Comments comments;
    @Inject
    OutsideReviews reviews;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private final String host = "o" + ContentId.next() + ".example";
    private final String outside = "elena@" + host;
    private Actor author;
    private Actor editor;
    private Actor tom;
    private AssetId shown;
    private AssetId other;
    private ContentId item;

    @BeforeEach
    void aTextInReview() {
        author = people.person("author@" + host, "Marta Keller", "de", Grant.in(Right.EDIT, EN));
        editor = people.person("editor@" + host, "Giulia Ferri", "it", Grant.everywhere(Right.PUBLISH));
        tom = people.person("tom@" + host, "Tom Ashworth", "en", Grant.everywhere(Right.REVIEW));
        shown = picture();
        other = picture();
        NewsFacts facts = new NewsFacts();
        facts.setDate(LocalDate.of(2018, 5, 15));
        facts.setPicture(shown.value());
        facts.setPictureDecorative(true);
        item = create.create(author, "news", EN, words("Bilbao", "<p>An earlier xylophone.</p>"), facts);
        write("<p>First passage.</p><p>Second passage.</p>");
        submit.submit(author, item, EN, null, tom.accountId(), null);
    }

    /** And nothing in the outbox: what is told to all who publish anywhere is no matter of the tests that follow. */
    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
        mails.clear();
    }

    private AssetId picture() {
        return library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.png(GivenFiles.drawing(700, 350))),
                "p" + ContentId.next() + ".png", Map.of(), null);
    }

    @Test
    void theLinkShowsItsRevisionAndNothingElse() {
        String link = ask();

        HttpResponse<String> page = get("/review?link=" + link);
        assertThat(page.body()).contains("Giulia Ferri asks you to review a text", "First passage.", "Second passage.", "revision 2")
                .doesNotContain("xylophone", "/desk/");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(get("/review?lang=fr&link=" + link).body()).contains("vous demande de relire un texte", "First passage.");
        assertThat(get("/review/picture?link=" + link + "&file=" + shown).statusCode()).isEqualTo(200);
        assertThat(get("/review/picture?link=" + link + "&file=" + other).statusCode()).isEqualTo(404);
        assertThat(get("/review/picture?file=" + shown).statusCode()).isEqualTo(404);
        assertThat(get("/review?link=" + link.substring(0, link.length() - 1) + "x").body()).contains("This link leads nowhere").doesNotContain("First");
        for (String closed : List.of("/desk/preview?lang=en&id=" + item, "/desk/item.xhtml?lang=en&id=" + item)) {
            assertThat(get(closed + "&link=" + link).body()).doesNotContain("First passage.");
        }
    }

    @Test
    void anApprovalIsTheReviewThatTheWorkflowAsksFor() {
        reviews.answer(ask(), "Elena Conti", OutsideDecision.APPROVE, " Very good. ", Map.of());

        assertThat(state()).isEqualTo(EditState.APPROVED);
        assertThat(deeds("approve")).singleElement().satisfies(deed -> {
            assertThat(deed.who()).isEqualTo("Elena Conti (" + outside + ")");
            assertThat(deed.reason()).isEqualTo("Very good.");
            assertThat(deed.revision()).isEqualTo(2);
        });
        assertThat(deeds("outside-answer")).singleElement().satisfies(deed -> assertThat(deed.detail()).contains("Giulia Ferri"));
        assertThat(told("approve")).containsExactlyInAnyOrder("author@" + host, "editor@" + host);
    }

    @Test
    void aReturnGivesTheTextBackWithRemarksAtItsPassages() {
        reviews.answer(ask(), "Elena Conti", OutsideDecision.RETURN, "Not yet.", Map.of(new Anchor("html", 1, ""), "Which passage?"));

        assertThat(state()).isEqualTo(EditState.DRAFT);
        CommentThread thread = comments.of(author, item, EN).get(0);
        assertThat(thread.isAt("html", 1)).isTrue();
        assertThat(thread.said().get(0).who()).isEqualTo("Elena Conti (" + outside + ")");
        assertThat(told("return")).containsExactlyInAnyOrder("author@" + host, "editor@" + host);
    }

    @Test
    void anAnswerNeedsANameADecisionAndForAReturnTheReason() {
        String link = ask();

        assertRefused("name", () -> reviews.answer(link, " ", OutsideDecision.APPROVE, null, Map.of()));
        assertRefused("decision", () -> reviews.answer(link, "Elena Conti", null, null, Map.of()));
        assertRefused("note", () -> reviews.answer(link, "Elena Conti", OutsideDecision.RETURN, "  ", Map.of()));
        assertThat(state()).isEqualTo(EditState.IN_REVIEW);
    }

    @Test
    void anAnswerIsShownAndCanBeChangedUntilSomebodyGoesOnFromIt() {
        String link = ask();
        reviews.answer(link, "Elena Conti", OutsideDecision.APPROVE_WITH_REMARKS, "Mind the title.", Map.of());
        assertThat(get("/review?link=" + link).body()).contains("Approve, with my remarks to be taken in", "Mind the title.", "First passage.",
                "You can change the answer below.");

        reviews.answer(link, "Elena Conti", OutsideDecision.RETURN, "Not like this after all.", Map.of());

        assertThat(state()).isEqualTo(EditState.DRAFT);
        assertThat((Boolean) given.ask(item, found -> found.translation(EN).orElseThrow().approvedId() == null)).isTrue();
        assertThat(deeds("outside-answer")).hasSize(2);
        OutgoingMail mail = mails.about(item).stream().filter(each -> each.topic().equals("return") && each.recipient().equals("editor@" + host))
                .findFirst().orElseThrow();
        assertThat(mail.body()).contains("approvato con osservazioni", "> Not like this after all.");

        reviews.answer(link, "Elena Conti", OutsideDecision.APPROVE, null, Map.of());
        assertThat(state()).isEqualTo(EditState.APPROVED);

        publish.publish(editor, item, EN);
        assertThat(get("/review?link=" + link).body()).contains("Approve as it stands").doesNotContain("First passage.");
        assertClosed(link);
    }

    @Test
    void aReturnThatSomebodyHasWorkedOnCanNotBeChanged() {
        String link = ask();
        reviews.answer(link, "Elena Conti", OutsideDecision.RETURN, "No.", Map.of());
        submit.submit(author, item, EN, null, tom.accountId(), null);

        assertClosed(link);
    }

    @Test
    void whoeverTakesBackAnApprovalLeavesWhatWasApprovedBefore() {
        approve.approve(tom, item, EN, given.head(item, EN).id(), null);
        long before = given.head(item, EN).id();
        write("<p>Mended.</p>");
        submit.submit(author, item, EN, null, tom.accountId(), null);
        String link = ask();
        reviews.answer(link, "Elena Conti", OutsideDecision.APPROVE, null, Map.of());

        reviews.answer(link, "Elena Conti", OutsideDecision.RETURN, "No.", Map.of());

        long approved = given.ask(item, found -> found.translation(EN).orElseThrow().approvedId());
        assertThat(approved).isEqualTo(before);
    }

    @Test
    void oneLinkIsEndedAndWhoeverFollowsItIsToldSo() {
        String link = ask();
        OutsideLine line = reviews.of(editor, item, EN).get(0);
        assertThatThrownBy(() -> reviews.end(author, item, EN, line.link())).isInstanceOf(Refusal.class).hasMessageContaining("right.");

        reviews.end(tom, item, EN, line.link());

        assertThat(get("/review?link=" + link).body()).contains("Tom Ashworth has ended this link", "ask Giulia Ferri").doesNotContain("First passage.");
        assertThat(get("/review/picture?link=" + link + "&file=" + shown).statusCode()).isEqualTo(404);
        assertClosed(link);
        assertThat(deeds("outside-end")).singleElement().satisfies(deed -> assertThat(deed.detail()).contains(outside));
        assertThat(reviews.of(editor, item, EN)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(OutsideState.ENDED);
            assertThat(one.asker()).isEqualTo("Giulia Ferri");
        });
    }

    @Test
    void anAnswerStaysWhenItsLinkIsEndedAndCanNotBeChangedAnyMore() {
        String link = ask();
        reviews.answer(link, "Elena Conti", OutsideDecision.APPROVE, null, Map.of());

        reviews.end(editor, item, EN, reviews.of(editor, item, EN).get(0).link());

        assertThat(state()).isEqualTo(EditState.APPROVED);
        assertClosed(link);
    }

    @Test
    void aLinkToAnOlderTextSaysThatAnAnswerWouldNotCount() {
        String link = ask();
        write("<p>Mended.</p>");
        submit.submit(author, item, EN, null, tom.accountId(), null);

        assertThat(get("/review?link=" + link).body()).contains("There is a newer text; your answer would not count. Ask Giulia Ferri for the new link.")
                .doesNotContain("First passage.", "Mended.");
        assertThat(get("/review/picture?link=" + link + "&file=" + shown).statusCode()).isEqualTo(404);
        assertClosed(link);
    }

    @Test
    void aLinkEndsWithItsDaysAndWithTheDecisionOfSomebodyElse() {
        String link = ask();
        time.setAhead(Duration.ofDays(15));
        assertThat(get("/review?link=" + link).body()).contains("This link stopped working on", "Ask Giulia Ferri for a new one.")
                .doesNotContain("First passage.");
        assertClosed(link);

        time.setAhead(Duration.ZERO);
        approve.approve(tom, item, EN, given.head(item, EN).id(), null);
        assertThat(get("/review?link=" + link).body()).contains("This text has been decided in the meantime");
        assertClosed(link);
    }

    @Test
    void whoeverIsAskedAgainHasOneLink() {
        String first = ask();
        String second = ask();

        assertThat(reviews.look(first).orElseThrow().state()).isEqualTo(OutsideState.EXPIRED);
        assertThat(reviews.look(second).orElseThrow().state()).isEqualTo(OutsideState.OPEN);
    }

    @Test
    void onlyWhoeverMayReviewOrPublishAsksAndNoColleagueIsAsked() {
        assertThatThrownBy(() -> reviews.ask(author, item, EN, wish(outside, "en"))).isInstanceOf(Refusal.class);
        assertRefused("outsideEmail", () -> reviews.ask(editor, item, EN, wish("author@" + host, "en")));
        assertRefused("outsideEmail", () -> reviews.ask(editor, item, EN, wish("elena", "en")));
        assertRefused("outsideName", () -> reviews.ask(editor, item, EN, new OutsideWish(" ", outside, EN, null, null)));
        assertThat(mails.about(item)).noneMatch(mail -> mail.topic().equals("outside"));
    }

    @Test
    void thePersonIsWrittenToInTheLanguageThatWasChosen() {
        reviews.ask(editor, item, EN, wish(outside, "it"));

        OutgoingMail mail = mails.about(item).stream().filter(each -> each.topic().equals("outside")).findFirst().orElseThrow();
        assertThat(mail.recipient()).isEqualTo(outside);
        assertThat(mail.subject()).isEqualTo("Giulia Ferri Le chiede di rivedere: Bilbao");
        assertThat(mail.body()).contains("> Names and dates, please.", "&lang=it");
    }

    private void write(String html) {
        save.save(author, item, EN, words("Bilbao", html), given.head(item, EN).id(), null, false);
    }

    private static OutsideWish wish(String email, String language) {
        return new OutsideWish("Elena Conti", email, Language.of(language), "Names and dates, please.", null);
    }

    private String ask() {
        reviews.ask(editor, item, EN, wish(outside, "en"));
        List<OutgoingMail> sent = mails.about(item).stream().filter(mail -> mail.topic().equals("outside")).toList();
        Matcher link = Pattern.compile("/review\\?link=([^&\\s]+)").matcher(sent.get(sent.size() - 1).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void assertClosed(String link) {
        assertThatThrownBy(() -> reviews.answer(link, "Elena Conti", OutsideDecision.RETURN, "No.", Map.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.outside.closed"));
    }

    private static void assertRefused(String field, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private EditState state() {
        return given.ask(item, found -> found.translation(EN).orElseThrow().editState());
    }

    private List<Deed> deeds(String verb) {
        return dossiers.deeds(author, item).stream().filter(deed -> deed.verb().equals(verb)).toList();
    }

    private List<String> told(String topic) {
        return mails.about(item).stream().filter(mail -> mail.topic().equals(topic) && mail.recipient().endsWith(host))
                .map(OutgoingMail::recipient).toList();
    }

    private HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}
