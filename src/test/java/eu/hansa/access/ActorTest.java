package eu.hansa.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");

    @Test
    void aRightInOneLanguageIsNoneInAnother() {
        Actor actor = with(Grant.in(Right.EDIT, EN));

        assertThat(actor.may(Right.EDIT, EN, "news", null)).isTrue();
        assertThat(actor.may(Right.EDIT, FR, "news", null)).isFalse();
    }

    @Test
    void aRightForOneTypeIsNoneForAnother() {
        Actor actor = with(new Grant(Right.EDIT, null, "news", null));

        assertThat(actor.may(Right.EDIT, EN, "news", null)).isTrue();
        assertThat(actor.may(Right.EDIT, EN, "conference", null)).isFalse();
    }

    @Test
    void aRightInOneLanguageIsNotTheRightOverAllOfThem() {
        assertThat(with(Grant.in(Right.PUBLISH, EN)).may(Right.PUBLISH, null, "news", null)).isFalse();
        assertThat(with(Grant.everywhere(Right.PUBLISH)).may(Right.PUBLISH, null, "news", null)).isTrue();
    }

    @Test
    void aRightOverAGroupIsNoneOverWhatBelongsToAnotherOrToNone() {
        Actor officer = with(new Grant(Right.EDIT, null, null, 12L));

        assertThat(officer.may(Right.EDIT, EN, "news", 12L)).isTrue();
        assertThat(officer.may(Right.EDIT, EN, "news", 13L)).isFalse();
        assertThat(officer.may(Right.EDIT, EN, "news", null)).isFalse();
    }

    @Test
    void aRightOverAllContentReachesWhatBelongsToAGroup() {
        assertThat(with(Grant.in(Right.EDIT, EN)).may(Right.EDIT, EN, "news", 12L)).isTrue();
    }

    @Test
    void onlyWhatWasGrantedForTheGroupIsDoneAsItsOfficer() {
        assertThat(with(new Grant(Right.REVIEW, null, null, 12L)).mayAsOfficer(Right.REVIEW, EN, "news", 12L)).isTrue();
        assertThat(with(Grant.everywhere(Right.REVIEW)).mayAsOfficer(Right.REVIEW, EN, "news", 12L)).isFalse();
        assertThat(with(Grant.everywhere(Right.REVIEW)).mayAsOfficer(Right.REVIEW, EN, "news", null)).isFalse();
    }

    @Test
    void anyRightThatReachesContentOpensIt() {
        Actor officer = with(new Grant(Right.TRANSLATE, FR, "news", 12L));

        assertThat(officer.opens("news", 12L)).isTrue();
        assertThat(officer.opens("news", 13L)).isFalse();
        assertThat(officer.opens("news", null)).isFalse();
        assertThat(officer.opens("conference", 12L)).isFalse();
    }

    @Test
    void whatTheWholeSiteSharesNeedsARightBeyondGroups() {
        Actor officer = with(new Grant(Right.PUBLISH, null, null, 12L));

        assertThat(officer.mayAnywhere(Right.PUBLISH)).isTrue();
        assertThat(officer.mayBeyondGroups(Right.PUBLISH)).isFalse();
        assertThat(officer.worksForGroupsAlone()).isTrue();
        assertThat(new Actor(1L, "Somebody", Set.of()).worksForGroupsAlone()).isFalse();
    }

    private static Actor with(Grant grant) {
        return new Actor(1L, "Somebody", Set.of(grant));
    }
}
