package eu.hansa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Words;
import eu.hansa.content.review.Comments;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.AssignTranslation;
import eu.hansa.content.workflow.ChangeRelease;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Schedule;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.mail.GivenMails;
import eu.hansa.mail.OutgoingMail;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NotifierIT {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");

    @Inject
    GivenPeople people;
    @Inject
    GivenMails mails;
    @Inject
    GivenContent given;
    @Inject
    AssignTranslation assign;
    @Inject
    CreateItem create;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Comments comments;
    @Inject
    Return giveBack;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Schedule schedule;
    @Inject
    Withdraw withdraw;
    @Inject
    ChangeRelease changeRelease;
    @Inject
    UserTransaction transaction;

    /** The portal is shared, so each test writes to people of its own. */
    private final String host = "n" + ContentId.next() + ".example";

    private Actor author;
    private Actor translator;
    private Actor reviewer;
    private Actor publisher;
    private ContentId item;

    @BeforeEach
    void people() {
        author = person("author", "Marta Keller", "de", Grant.in(Right.EDIT, EN));
        translator = person("translator", "Luc Morel", "fr", Grant.in(Right.TRANSLATE, FR));
        reviewer = person("reviewer", "Tom Ashworth", "en", Grant.everywhere(Right.REVIEW));
        publisher = person("publisher", "Giulia Ferri", "it", Grant.everywhere(Right.PUBLISH));
        person("french-reviewer", "Ana Ruiz", "es", Grant.in(Right.REVIEW, FR));
        person("administrator", "Elena Conti", "it", Grant.everywhere(Right.ADMINISTER));
        item = create.create(author, "news", EN, words("Bilbao: equality in local life"), null);
    }

    @Test
    void aTextIsSubmittedToThoseWhoReviewItsLanguageInTheirOwn() {
        submit.submit(author, item, EN, "Please mind\nthe names.");

        assertThat(told()).containsExactly("reviewer/submit/en");
        OutgoingMail mail = lastTo("reviewer");
        assertThat(mail.subject()).isEqualTo("For review: Bilbao: equality in local life (English)");
        assertThat(mail.body()).contains("Hello Tom Ashworth,", "Marta Keller has submitted “Bilbao: equality in local life” (English)",
                "> Please mind\n> the names.", "/desk/review.xhtml?id=" + item + "&lang=en");
    }

    @Test
    void whoeverIsGivenATranslationLearnsHowMuchItIsAndByWhenInTheirOwnLanguage() {
        assign.assign(reviewer, item, FR, translator.accountId(), translator.name(), LocalDate.of(2030, 5, 15));

        assertThat(told()).containsExactly("translator/assign/fr");
        OutgoingMail mail = lastTo("translator");
        assertThat(mail.subject()).isEqualTo("À traduire\u00a0: Bilbao: equality in local life (français)");
        assertThat(mail.body()).contains("Bonjour Luc Morel,", "Tom Ashworth vous confie la traduction", "13 mots sont à traduire.",
                "mercredi 15 mai 2030", "/desk/item.xhtml?id=" + item + "&lang=fr");
    }

    @Test
    void whoeverTakesATranslationAndWhoeverLosesItIsToldNothing() {
        assign.assign(translator, item, FR, translator.accountId(), translator.name(), null);
        assign.assign(reviewer, item, FR, null, null, null);

        assertThat(told()).isEmpty();
    }

    @Test
    void whoeverSubmittedIsNotToldEvenIfThatPersonReviews() {
        Actor both = person("both", "Ada Both", "en", Grant.in(Right.EDIT, EN), Grant.everywhere(Right.REVIEW));

        submit.submit(both, item, EN, null);

        assertThat(told()).containsExactly("reviewer/submit/en");
    }

    @Test
    void aReturnedTextGoesToWhoeverWroteOrSubmittedItWithTheReason() {
        Actor second = person("second", "Ida Second", "fr", Grant.in(Right.EDIT, EN));
        save.save(second, item, EN, words("Bilbao: equality"), head(EN), null, false);
        submit.submit(author, item, EN, null);
        giveBack.giveBack(reviewer, item, EN, "The link goes to the draft.");

        assertThat(told("return")).containsExactlyInAnyOrder("author/return/de", "second/return/fr");
        assertThat(lastTo("author").subject()).isEqualTo("Zurückgegeben: Bilbao: equality (Englisch)");
        assertThat(lastTo("author").body()).contains("> The link goes to the draft.");
        assertThat(lastTo("second").subject()).isEqualTo("Renvoyé\u00a0: Bilbao: equality (anglais)");
    }

    @Test
    void anApprovalIsToldToThePublishersAndTheAuthor() {
        approved(author, EN);

        assertThat(told("approve")).containsExactlyInAnyOrder("author/approve/de", "publisher/approve/it");
        assertThat(lastTo("publisher").body()).contains("Ora il testo può essere pubblicato:");
        assertThat(lastTo("author").body()).contains("Am Redaktionstisch:").doesNotContain("veröffentlicht werden");
    }

    @Test
    void whoeverWroteATextLearnsWhatWasCorrectedBeforeItsApproval() {
        submit.submit(author, item, EN, null);
        approve.approve(reviewer, item, EN, head(EN), words("Bilbao: equality"), false, null);

        assertThat(told("approve")).containsExactlyInAnyOrder("author/approve/de", "publisher/approve/it");
        assertThat(lastTo("author").body()).contains("/desk/history.xhtml?id=" + item + "&lang=en&from=1&to=2");
    }

    @Test
    void aReturnNamesTheCommentsThatAreOpen() {
        submit.submit(author, item, EN, null);
        comments.write(reviewer, item, EN, 1, "html", 0, "Which text?");
        giveBack.giveBack(reviewer, item, EN, "One question.");

        assertThat(lastTo("author").body()).contains("> Text.\nWhich text?");
    }

    @Test
    void whatIsPublishedIsToldToItsAuthorOnce() {
        approved(author, EN);
        publish.publish(publisher, item, EN);

        assertThat(told("publish")).containsExactly("author/publish/de");
        assertThat(lastTo("author").body()).contains("ist jetzt online (Englisch).\nhttp://localhost:", "/en/news/bilbao-equality-in-local-life", "Veröffentlicht von Giulia Ferri.");
    }

    @Test
    void whatIsScheduledIsToldWithItsMomentInTheSitesTimeZone() {
        approved(author, EN);
        schedule.schedule(publisher, item, EN, Instant.parse("2099-05-16T16:00:00Z"), Instant.parse("2099-12-31T23:00:00Z"));

        assertThat(told("schedule")).containsExactly("author/schedule/de");
        assertThat(lastTo("author").body()).contains("Samstag, 16. Mai 2099 um 18:00 Uhr (MESZ)",
                "Ende der Veröffentlichung: Freitag, 1. Januar 2100 um 00:00 Uhr (MEZ)");
    }

    @Test
    void theLastApprovalOfAJointReleaseTellsAllItsAuthorsThatTheyAreLive() {
        changeRelease.change(publisher, item, ReleasePolicy.TOGETHER, List.of(EN, FR));
        approved(author, EN);
        assertThat(lastTo("publisher").body()).contains("In attesa di: francese.");
        publish.publish(publisher, item, EN);
        assertThat(told("publish")).isEmpty();
        save.save(translator, item, FR, words("Bilbao : l’égalité"), null, null, false);

        approved(translator, FR);

        assertThat(told("publish")).containsExactlyInAnyOrder("author/publish/de", "translator/publish/fr", "publisher/publish/it");
        assertThat(lastTo("translator").subject()).isEqualTo("En ligne\u00a0: Bilbao : l’égalité (anglais, français)");
        assertThat(lastTo("author").subject()).isEqualTo("Online: Bilbao: equality in local life (Englisch, Französisch)");
        assertThat(told("approve")).doesNotContain("translator/approve/fr");
    }

    @Test
    void aWithdrawalIsToldToTheAuthorAndTheOwnerWithItsReason() {
        save.save(translator, item, FR, words("Bilbao : l’égalité"), null, null, false);
        approved(translator, FR);
        publish.publish(publisher, item, FR);
        withdraw.withdraw(publisher, item, FR, "A name was wrong.");

        assertThat(told("withdraw")).containsExactlyInAnyOrder("author/withdraw/de", "translator/withdraw/fr");
        assertThat(lastTo("translator").body()).contains("Motif indiqué\u00a0:\n> A name was wrong.");
    }

    @Test
    void whoeverHasLeftIsToldNothing() {
        submit.submit(author, item, EN, null);
        people.leaves(author, "author@" + host);
        giveBack.giveBack(reviewer, item, EN, "The link goes to the draft.");

        assertThat(told("return")).isEmpty();
    }

    @Test
    void whoeverHoldsNoRightAnyMoreIsSentNoTitle() {
        submit.submit(author, item, EN, null);
        people.steppedDown(author);
        giveBack.giveBack(reviewer, item, EN, "The link goes to the draft.");

        assertThat(told("return")).isEmpty();
    }

    @Test
    void whatThePortalDoesByItselfIsToldToNobody() {
        submit.submit(Actor.system(), item, EN, null);

        assertThat(told()).isEmpty();
    }

    @Test
    void aStepThatIsRolledBackIsToldToNobody() throws Exception {
        transaction.begin();
        submit.submit(author, item, EN, null);
        transaction.rollback();

        assertThat(told()).isEmpty();
    }

    private Actor person(String name, String fullName, String language, Grant... grants) {
        return people.person(name + "@" + host, fullName, language, grants);
    }

    private static Words words(String title) {
        return GivenContent.words(title, "<p>Text.</p>");
    }

    private long head(Language language) {
        return given.head(item, language).id();
    }

    private void approved(Actor writer, Language language) {
        submit.submit(writer, item, language, null);
        approve.approve(reviewer, item, language, head(language), null);
    }

    /** Who was told what in which language, as far as the people of this test go. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        for (OutgoingMail mail : mails.about(item)) {
            if (mail.recipient().endsWith("@" + host)) {
                told.add(mail.recipient().replace("@" + host, "") + "/" + mail.topic() + "/" + mail.language());
            }
        }
        return told;
    }

    private List<String> told(String topic) {
        return told().stream().filter(line -> line.contains("/" + topic + "/")).toList();
    }

    private OutgoingMail lastTo(String name) {
        return mails.about(item).stream().filter(mail -> mail.recipient().equals(name + "@" + host)).reduce((a, b) -> b).orElseThrow();
    }
}
