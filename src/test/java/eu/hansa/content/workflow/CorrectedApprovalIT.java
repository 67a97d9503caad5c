package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.EditState;
import eu.hansa.content.Revision;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reviewer corrects what was handed in and approves it in one go. */
@ArquillianTest
class CorrectedApprovalIT {

    @Inject
    GivenContent given;
    @Inject
    CreateItem create;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Dossiers dossiers;

    private final Actor author = GivenActors.author();
    private final Actor reviewer = GivenActors.reviewer();
    private ContentId item;
    private long handedIn;

    @BeforeEach
    void aTextInReview() {
        item = create.create(author, "news", EN, words("Bilbao", "<p>Two towns.</p>"), null);
        submit.submit(Actor.system(), item, EN, null);
        handedIn = given.head(item, EN).id();
    }

    @Test
    void theCorrectionsBecomeARevisionByTheReviewerWhichIsApproved() {
        approve.approve(reviewer, item, EN, handedIn, words("Bilbao", "<p>Three towns.</p>"), false, null);

        Revision head = given.head(item, EN);
        assertThat(head.number()).isEqualTo(2);
        assertThat(head.authorId()).isEqualTo(reviewer.accountId());
        assertThat(head.body()).contains("Three towns");
        assertThat(approved()).isEqualTo(head.id());
        assertThat(dossiers.deeds(reviewer, item).get(0)).satisfies(deed -> {
            assertThat(deed.verb()).isEqualTo("approve-corrected");
            assertThat(deed.detail()).isEqualTo("1 → 2");
        });
    }

    @Test
    void whereNothingWasCorrectedTheRevisionThatWasReadIsApproved() {
        approve.approve(reviewer, item, EN, handedIn, words("Bilbao", "<p>Two towns.</p>"), false, null);

        assertThat(approved()).isEqualTo(handedIn);
    }

    @Test
    void whoeverWroteWhatWasHandedInDoesNotApproveItByCorrectingIt() {
        Actor both = new Actor(author.accountId(), "Both", Set.of(Grant.everywhere(Right.EDIT), Grant.everywhere(Right.REVIEW)));

        assertThatThrownBy(() -> approve.approve(both, item, EN, handedIn, words("Bilbao", "<p>Three towns.</p>"), false, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.approve.own"));
        assertThat(given.head(item, EN).id()).isEqualTo(handedIn);
    }

    @Test
    void aCorrectionOfAnOlderRevisionIsRefused() {
        save.save(author, item, EN, words("Bilbao", "<p>Four towns.</p>"), handedIn, null, false);
        submit.submit(Actor.system(), item, EN, null);

        assertThatThrownBy(() -> approve.approve(reviewer, item, EN, handedIn, words("Bilbao", "<p>Three.</p>"), false, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.approve.newer"));
    }

    @Test
    void wordsThatCannotStandAreRefusedAndNothingIsApproved() {
        assertThatThrownBy(() -> approve.approve(reviewer, item, EN, handedIn, words("", "<p>Three.</p>"), false, null))
                .isInstanceOf(Refusal.class);

        assertThat(given.head(item, EN).id()).isEqualTo(handedIn);
        assertThat(given.<EditState>ask(item, found -> found.translation(EN).orElseThrow().editState())).isEqualTo(EditState.IN_REVIEW);
    }

    private Long approved() {
        return given.ask(item, found -> found.translation(EN).orElseThrow().approvedId());
    }
}
