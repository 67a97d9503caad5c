package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.reviewer;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Visibility;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How the languages of an item go live: on their own, together, or after their source. */
@ArquillianTest
class ReleaseIT {

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Schedule schedule;
    @Inject
    Withdraw withdraw;
    @Inject
    Release release;
    @Inject
    Dossiers dossiers;
    @Inject
    Clock clock;

    @Test
    void eachLanguageOnItsOwnGoesLiveWithoutTheOthers() {
        ContentId id = given.news().approved(EN, FR).make();

        publish.publish(publisher(), id, FR);

        assertThat(seen(id, FR)).isEqualTo(Visibility.LIVE);
        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void languagesThatGoTogetherWaitForTheLastApproval() {
        ContentId id = given.news().approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();

        publish.publish(publisher(), id, EN);

        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);
        assertThat(given.ask(id, release::waitsFor)).containsExactly(FR);
    }

    @Test
    void theLastApprovalLetsThemAllGoLiveAtOnce() {
        ContentId id = given.news().approved(EN).drafted(FR, IT).released(ReleasePolicy.TOGETHER).make();
        publish.publish(publisher(), id, EN);
        approveNow(id, FR);
        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);

        approveNow(id, IT);

        assertThat(seen(id, EN)).isEqualTo(Visibility.LIVE);
        assertThat(seen(id, FR)).isEqualTo(Visibility.LIVE);
        assertThat(seen(id, IT)).isEqualTo(Visibility.LIVE);
        assertThat((Boolean) given.ask(id, item -> item.translations().stream().map(t -> t.liveFrom()).distinct().count() == 1)).isTrue();
    }

    @Test
    void languagesThatGoTogetherExpireTogether() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.TOGETHER).make();
        Instant noon = clock.instant().plusSeconds(3600);

        schedule.schedule(publisher(), id, EN, noon, noon.plusSeconds(60));

        assertThat(seen(id, EN, noon)).isEqualTo(Visibility.LIVE);
        assertThat(seen(id, FR, noon)).isEqualTo(Visibility.LIVE);
        assertThat(seen(id, EN, noon.plusSeconds(60))).isEqualTo(Visibility.EXPIRED);
        assertThat(seen(id, FR, noon.plusSeconds(60))).isEqualTo(Visibility.EXPIRED);
    }

    @Test
    void languagesThatGoTogetherAreWithdrawnTogether() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.TOGETHER).make();
        publish.publish(publisher(), id, EN);

        withdraw.withdraw(publisher(), id, FR, null);

        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void theTrailNamesEachLanguageThatIsReleasedOrWithdrawnWithAnother() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.TOGETHER).make();

        publish.publish(publisher(), id, EN);
        withdraw.withdraw(publisher(), id, FR, "Wrong date");

        assertThat(told(id)).containsSubsequence("withdraw fr 1", "publish fr 1");
        assertThat(told(id)).containsSubsequence("withdraw en 1", "publish en 1");
    }

    @Test
    void theTrailTellsAWishFromTheJointReleaseThatTheLastApprovalCompletes() {
        ContentId id = given.news().approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();

        publish.publish(publisher(), id, EN);

        assertThat(told(id)).contains("ask-release en 1").doesNotContain("publish en 1");
        approveNow(id, FR);
        assertThat(told(id)).contains("release-together en 1", "release-together fr 1", "approve fr 1");
    }

    @Test
    void whatIsToldOfIsTheApprovedRevisionAndNotTheDraftBesideIt() {
        ContentId id = given.news().approved(EN).make();
        save.save(GivenActors.author(), id, EN, words("Second", "<p>Second.</p>"), given.head(id, EN).id(), null, false);

        publish.publish(publisher(), id, EN);

        assertThat(told(id)).contains("publish en 1");
        submit.submit(GivenActors.author(), id, EN, null);
        approve.approve(reviewer(), id, EN, given.head(id, EN).id(), null);
        withdraw.withdraw(publisher(), id, EN, null);
        assertThat(told(id)).contains("withdraw en 1");
        Dossier dossier = dossiers.open(publisher(), id, EN).orElseThrow();
        assertThat(dossier.approved()).isEqualTo(2);
        assertThat(dossier.live()).isNull();
    }

    @Test
    void theRevisionThatIsToFollowWhatIsLiveIsKnownWithItsMoment() {
        ContentId id = given.news().live().make();
        Instant noon = clock.instant().plusSeconds(3600);
        save.save(GivenActors.author(), id, EN, words("Second", "<p>Second.</p>"), given.head(id, EN).id(), null, false);
        submit.submit(GivenActors.author(), id, EN, null);
        approve.approve(reviewer(), id, EN, given.head(id, EN).id(), null);

        schedule.schedule(publisher(), id, EN, noon, null);

        Dossier dossier = dossiers.open(publisher(), id, EN).orElseThrow();
        assertThat(dossier.live()).isEqualTo(1);
        assertThat(dossier.scheduled()).isEqualTo(2);
        assertThat(dossier.scheduledFor()).isEqualTo(noon);
    }

    @Test
    void releasingTogetherTakesTheRightForAllTheLanguages() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.TOGETHER).make();
        Actor english = GivenActors.with("English publisher", Grant.in(Right.PUBLISH, EN));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> publish.publish(english, id, EN));

        assertThat(refusal.messageKey()).isEqualTo("refusal.right.PUBLISH");
        assertThat(refusal.arguments()).containsExactly(FR);
    }

    @Test
    void aDraftBesideALiveTextHoldsBackTheNextJointRelease() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.TOGETHER).make();
        publish.publish(publisher(), id, EN);
        save.save(translator(), id, FR, words("Revu", "<p>Revu.</p>"), given.head(id, FR).id(), null, false);

        assertThat(given.ask(id, release::waitsFor)).containsExactly(FR);
        assertThat(seen(id, FR)).isEqualTo(Visibility.LIVE);
    }

    @Test
    void noTranslationGoesLiveBeforeItsSource() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.SOURCE_FIRST).make();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> publish.publish(publisher(), id, FR));
        assertThat(refusal.messageKey()).isEqualTo("refusal.release.source-first");

        publish.publish(publisher(), id, EN);
        publish.publish(publisher(), id, FR);
        assertThat(seen(id, FR)).isEqualTo(Visibility.LIVE);
    }

    @Test
    void aTranslationIsScheduledNotBeforeItsSource() {
        ContentId id = given.news().approved(EN, FR).released(ReleasePolicy.SOURCE_FIRST).make();
        Instant noon = clock.instant().plusSeconds(3600);
        schedule.schedule(publisher(), id, EN, noon, null);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> schedule.schedule(publisher(), id, FR, noon.minusSeconds(60), null));
        assertThat(refusal.field()).isEqualTo("from");

        schedule.schedule(publisher(), id, FR, noon, null);
        assertThat(seen(id, FR, noon)).isEqualTo(Visibility.LIVE);
    }

    @Test
    void withdrawingTheSourceTakesItsTranslationsWithIt() {
        ContentId id = given.news().released(ReleasePolicy.SOURCE_FIRST).live(FR).make();

        withdraw.withdraw(publisher(), id, EN, null);

        assertThat(seen(id, FR)).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void aReleaseWhoseTimeRanOutWhileItWaitedNeedsANewOne() {
        ContentId id = given.news().approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();
        Instant soon = clock.instant().plusMillis(300);
        schedule.schedule(publisher(), id, EN, null, soon);
        await(soon);

        approveNow(id, FR);

        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);
        assertThat(seen(id, FR)).isEqualTo(Visibility.HIDDEN);
    }

    private void await(Instant moment) {
        while (clock.instant().isBefore(moment)) {
            Thread.onSpinWait();
        }
    }

    /** Newest first. */
    private List<String> told(ContentId id) {
        return dossiers.deeds(publisher(), id).stream().map(deed -> deed.verb() + " " + deed.language() + " " + deed.revision()).toList();
    }

    private void approveNow(ContentId id, Language language) {
        submit.submit(translator(), id, language, null);
        approve.approve(reviewer(), id, language, given.head(id, language).id(), null);
    }

    private Visibility seen(ContentId id, Language language) {
        return seen(id, language, clock.instant());
    }

    private Visibility seen(ContentId id, Language language, Instant moment) {
        return given.ask(id, item -> item.translation(language).orElseThrow().visibility(moment));
    }
}
