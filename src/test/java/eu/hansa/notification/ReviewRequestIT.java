package eu.hansa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.OwedText;
import eu.hansa.content.ReviewRequest;
import eu.hansa.content.Worklist;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.Reviewer;
import eu.hansa.content.workflow.Submit;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.mail.GivenMails;
import eu.hansa.mail.OutgoingMail;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review that is asked of somebody and by a day: who is told, for whom it waits, when it is brought to mind. */
@ArquillianTest
class ReviewRequestIT {

    private static final Language EN = Language.of("en");
    private static final int ALL = 10_000;

    @Inject
    GivenPeople people;
    @Inject
    GivenMails mails;
    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    CreateItem create;
    @Inject
    Submit submit;
    @Inject
    Return giveBack;
    @Inject
    Approve approve;
    @Inject
    Worklist worklist;
    @Inject
    Dossiers dossiers;
    @Inject
    ReviewReminders reminders;

    private final String host = "q" + ContentId.next() + ".example";
    private Actor author;
    private Actor tom;
    private Actor ana;
    private ContentId item;

    @BeforeEach
    void people() {
        author = person("author", "Marta Keller", "de", Grant.in(Right.EDIT, EN), Grant.in(Right.REVIEW, EN));
        tom = person("tom", "Tom Ashworth", "fr", Grant.in(Right.REVIEW, EN));
        ana = person("ana", "Ana Ruiz", "es", Grant.everywhere(Right.REVIEW));
        item = create.create(author, "news", EN, GivenContent.words("Bilbao", "<p>Text.</p>"), null);
    }

    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
    }

    @Test
    void onlyWhoeverIsAskedIsToldAndHasItWaiting() {
        submit.submit(author, item, EN, "Mind the names.", tom.accountId(), today().plusDays(4));

        assertThat(told()).containsExactly("tom/submit/fr");
        assertThat(mails.about(item).get(0).body()).contains("Marta Keller vous demande de relire", "Merci de répondre au plus tard le",
                "> Mind the names.");
        assertThat(waitsFor(tom)).isTrue();
        assertThat(waitsFor(ana)).isFalse();
    }

    @Test
    void whoeverElseMayReviewCanStillApprove() {
        submit.submit(author, item, EN, null, tom.accountId(), null);

        approve.approve(ana, item, EN, given.head(item, EN).id(), null);

        assertThat(request()).isNull();
    }

    @Test
    void whoeverWroteItOrMayNotReviewItCannotBeAsked() {
        Actor stranger = person("stranger", "Luc Morel", "fr", Grant.in(Right.TRANSLATE, Language.of("fr")));

        assertThat(dossiers.reviewers(author, item, EN)).extracting(Reviewer::accountId).contains(tom.accountId(), ana.accountId())
                .doesNotContain(author.accountId(), stranger.accountId());
        for (Actor wrong : List.of(author, stranger)) {
            assertThatThrownBy(() -> submit.submit(author, item, EN, null, wrong.accountId(), null))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("reviewer"));
        }
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        assertThatThrownBy(() -> submit.submit(author, item, EN, null, null, today().minusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("due"));
    }

    @Test
    void itIsBroughtToMindTheDayBeforeAndWhenItIsLateEachOnce() {
        submit.submit(author, item, EN, null, tom.accountId(), today().plusDays(4));
        reminders.tell();
        assertThat(told()).containsExactly("tom/submit/fr");

        time.setAhead(Duration.ofDays(3));
        reminders.tell();
        reminders.tell();
        assertThat(told()).containsExactly("tom/submit/fr", "tom/remind/fr");
        assertThat(last().subject()).isEqualTo("À relire pour demain\u202f: Bilbao (anglais)");

        time.setAhead(Duration.ofDays(5));
        reminders.tell();
        reminders.tell();
        assertThat(told()).containsExactly("tom/submit/fr", "tom/remind/fr", "tom/late/fr");
        assertThat(last().body()).contains("attend toujours une relecture", "/desk/review.xhtml?id=" + item + "&lang=en");
    }

    @Test
    void whatEverybodyIsAskedIsBroughtToMindToAllButItsAuthors() {
        submit.submit(author, item, EN, null, null, today());

        time.setAhead(Duration.ofDays(1));
        reminders.tell();

        assertThat(told()).containsExactlyInAnyOrder("tom/submit/fr", "ana/submit/es", "tom/late/fr", "ana/late/es");
    }

    @Test
    void whatIsNoLongerInReviewIsNotBroughtToMind() {
        submit.submit(author, item, EN, null, tom.accountId(), today().plusDays(4));
        giveBack.giveBack(tom, item, EN, "Which towns?");

        time.setAhead(Duration.ofDays(9));
        reminders.tell();

        assertThat(told()).doesNotContain("tom/remind/fr", "tom/late/fr");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneId.of("Europe/Brussels"));
    }

    private ReviewRequest request() {
        return given.ask(item, found -> found.translation(EN).orElseThrow().review().orElse(null));
    }

    private boolean waitsFor(Actor actor) {
        return worklist.owed(actor, ALL).entries().stream().map(OwedText::item).anyMatch(owed -> owed.id().equals(item));
    }

    private Actor person(String name, String fullName, String language, Grant... grants) {
        return people.person(name + "@" + host, fullName, language, grants);
    }

    private OutgoingMail last() {
        List<OutgoingMail> all = mails.about(item);
        return all.get(all.size() - 1);
    }

    private List<String> told() {
        return mails.about(item).stream().filter(mail -> mail.recipient().endsWith("@" + host))
                .map(mail -> mail.recipient().replace("@" + host, "") + "/" + mail.topic() + "/" + mail.language()).toList();
    }
}
