package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.access.Viewer;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Refusal;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving an item from one group to another: who works on it and who reads it follows. */
@ArquillianTest
class ChangeGroupIT {

    @Inject
    GivenContent given;
    @Inject
    ChangeGroup change;
    @Inject
    Archive archive;
    @Inject
    Dossiers dossiers;
    @Inject
    PublicationReader publications;
    @Inject
    AuditTrail audit;

    private ContentId one;
    private ContentId other;
    private ContentId article;

    @BeforeEach
    void twoGroups() {
        one = given.group("One " + Ids.next());
        other = given.group("Other " + Ids.next());
        article = given.news().inGroup(one).forAudience(Audience.group(one.value())).live(FR).make();
    }

    private static Actor officerOf(ContentId... groups) {
        return new Actor(Ids.next(), "Olga Officer", Set.of(List.of(groups).stream().flatMap(group -> List.of(Right.EDIT, Right.PUBLISH).stream()
                .map(right -> new Grant(right, null, null, group.value()))).toArray(Grant[]::new)));
    }

    private static Viewer member(ContentId group) {
        return new Viewer(Set.of(Audience.PUBLIC, Audience.SIGNED_IN, Audience.group(group.value())));
    }

    private List<ContentId> news(Viewer viewer, ContentId ofGroup) {
        return publications.ofGroup(viewer, ofGroup, EN, 10).stream().map(Teaser::id).toList();
    }

    private static Refusal refused(String key, ThrowingCallable deed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, deed);
        assertThat(refusal).isNotNull().extracting(Refusal::messageKey).isEqualTo("refusal." + key);
        return refusal;
    }

    @Test
    void whatWasForTheMembersOfOneGroupIsForThoseOfTheOtherAtOnce() {
        assertThat(news(member(one), one)).containsExactly(article);

        change.change(officerOf(one, other), article, other);

        assertThat(news(member(one), one)).isEmpty();
        assertThat(news(member(one), other)).isEmpty();
        assertThat(news(member(other), other)).containsExactly(article);
        assertThat(publications.everyLanguage(member(one), List.of(article))).isEmpty();
        assertThat(publications.everyLanguage(member(other), List.of(article))).hasSize(2);
    }

    @Test
    void theDeskOfTheOtherGroupHasItFromThenOn() {
        Actor there = GivenActors.officer(other);
        assertThat(dossiers.open(there, article, EN)).isEmpty();

        change.change(officerOf(one, other), article, other);

        assertThat(dossiers.open(there, article, EN)).isPresent();
        assertThat(dossiers.open(GivenActors.officer(one), article, EN)).isEmpty();
        assertThat(audit.of(article, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo("change-group");
            assertThat(entry.detail()).isEqualTo(one + " → " + other);
        });
    }

    @Test
    void outOfGroupsItStaysWithTheReadersThatItHas() {
        change.change(GivenActors.publisher(), article, null);

        assertThat(given.ask(article, ContentItem::groupId)).isNull();
        assertThat(publications.everyLanguage(Viewer.anonymous(), List.of(article))).isEmpty();
        assertThat(publications.everyLanguage(member(one), List.of(article))).hasSize(2);
    }

    @Test
    void oneMovesWhatOneMayPublishHereAndThere() {
        assertThat(refused("group.right", () -> change.change(officerOf(one), article, other)).field()).isEqualTo("group");
        assertThat(refused("group.right", () -> change.change(officerOf(one), article, null)).field()).isEqualTo("group");
        refused("item.unknown", () -> change.change(officerOf(other), article, other));
        Actor writer = new Actor(Ids.next(), "Walter Writer", Set.of(new Grant(Right.EDIT, null, null, one.value()),
                new Grant(Right.PUBLISH, null, null, other.value())));
        refused("right.PUBLISH", () -> change.change(writer, article, other));

        assertThat(given.ask(article, ContentItem::groupId)).isEqualTo(one.value());
    }

    @Test
    void thereHasToBeAnotherGroupToMoveItTo() {
        ContentId noGroup = given.news().make();

        assertThat(refused("group.unknown", () -> change.change(GivenActors.publisher(), article, noGroup)).field()).isEqualTo("group");
        refused("group.unknown", () -> change.change(GivenActors.publisher(), article, new ContentId(42)));
        refused("group.same", () -> change.change(GivenActors.publisher(), article, one));
        refused("group.itself", () -> change.change(GivenActors.publisher(), one, other));
        archive.archive(Actor.system(), article);
        refused("item.archived", () -> change.change(GivenActors.publisher(), article, other));
    }
}
