package eu.hansa.membership;

import static eu.hansa.given.GivenActors.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Viewer;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.Submit;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Refusal;
import eu.hansa.news.NewsFacts;
import eu.hansa.publication.PublicationReader;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The setting {@code hansa.group.editorial-approval}: whether what an officer writes goes live without an editor. */
@ArquillianTest
class EditorialApprovalIT {

    @Inject
    GivenContent given;
    @Inject
    CreateItem create;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    PublicationReader publications;
    @Inject
    OfficersRights asTheSiteIsSet;

    private ContentId group;
    private ContentId article;

    @BeforeEach
    void aGroup() {
        group = given.group("Approval " + Ids.next());
    }

    private Actor officer(OfficersRights rights) {
        return new Actor(Ids.next(), "Otto Officer", rights.in(group.value()));
    }

    private void writes(Actor officer) {
        NewsFacts facts = new NewsFacts();
        facts.setDate(LocalDate.of(2018, 5, 15));
        article = create.create(officer, "news", group, EN, GivenContent.words("News of a group " + Ids.next(), "<p>Text.</p>"), facts);
        submit.submit(officer, article, EN, null);
    }

    private void approves(Actor whoever) {
        approve.approve(whoever, article, EN, given.head(article, EN).id(), null);
    }

    private boolean isLive() {
        return !publications.everyLanguage(Viewer.anonymous(), List.of(article)).isEmpty();
    }

    @Test
    void withoutItAnOfficersNewsGoesLiveWithoutAnEditor() {
        Actor officer = officer(new OfficersRights(false));
        writes(officer);
        approves(officer);
        publish.publish(officer, article, EN);

        assertThat(isLive()).isTrue();
    }

    @Test
    void withItAnOfficersNewsWaitsForAnEditor() {
        Actor officer = officer(new OfficersRights(true));
        writes(officer);

        assertThat(catchThrowableOfType(Refusal.class, () -> approves(officer)).messageKey()).isEqualTo("refusal.right.REVIEW");
        assertThat(catchThrowableOfType(Refusal.class, () -> publish.publish(officer, article, EN)).messageKey())
                .isEqualTo("refusal.release.not-approved");
        assertThat(isLive()).isFalse();
        approves(GivenActors.reviewer());
        publish.publish(officer, article, EN);
        assertThat(isLive()).isTrue();
    }

    @Test
    void aSiteThatSaysNothingOfItTrustsItsOfficers() {
        assertThat(asTheSiteIsSet.in(group.value())).isEqualTo(new OfficersRights(false).in(group.value()))
                .isNotEqualTo(new OfficersRights(true).in(group.value()));
    }
}
