package eu.hansa.content.memory;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.Segment;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Trash;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was approved is offered for the same and for nearly the same, to whoever may open where it comes from. */
@ArquillianTest
class TranslationMemoryIT {

    private static final Actor EDITOR = GivenActors.with("Olga", Grant.everywhere(Right.EDIT), Grant.everywhere(Right.REVIEW));

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Trash trash;
    @Inject
    TranslationMemory memory;

    /** Of words that no other test says, but for one. */
    private String said(String adjective) {
        return word + "a " + word + "b " + word + "c " + word + "d " + word + "e " + adjective + " " + word + "f " + word + "g " + word + "h.";
    }

    private ContentId translated(ContentId id) {
        save.save(EDITOR, id, FR, words("Titre " + word, "<p>D’ici là, consultez le programme provisoire " + word + ".</p>"), null,
                given.head(id, EN).id(), false);
        return id;
    }

    private ContentId approved(ContentId id) {
        translated(id);
        submit.submit(EDITOR, id, FR, null);
        approve.approve(Actor.system(), id, FR, given.head(id, FR).id(), null);
        return id;
    }

    private ContentId article() {
        return given.news().saying("<p>" + said("draft") + "</p>").make();
    }

    private List<Match> matches(Actor actor, String text) {
        return matches(actor, text, null);
    }

    private List<Match> matches(Actor actor, String text, String stands) {
        return List.copyOf(memory.matches(actor, EN, FR, List.of(new Rendering("html", true, "k", new Segment("p", text),
                stands == null ? null : new Segment("p", stands), null, Rendering.State.OUTDATED))).values());
    }

    @Test
    void whatStandsThereAlreadyIsNotOffered() {
        approved(article());

        assertThat(matches(EDITOR, said("draft"), "D’ici là, consultez le programme provisoire " + word + ".")).isEmpty();
    }

    @Test
    void sourcesThatDifferInTheirMarkupAloneAreToldFromNearOnes() {
        approved(article());

        assertThat(matches(EDITOR, said("<strong>draft</strong>"))).singleElement().satisfies(match -> {
            assertThat(match.isExact()).isFalse();
            assertThat(match.isReformed()).isTrue();
        });
    }

    @Test
    void theSamePassageIsOfferedWhatWasApprovedForIt() {
        approved(article());

        Match match = matches(EDITOR, said("draft")).get(0);

        assertThat(match.isExact()).isTrue();
        assertThat(match.target()).isEqualTo("D’ici là, consultez le programme provisoire " + word + ".");
        assertThat(match.author()).isEqualTo("Olga");
    }

    @Test
    void nearlyTheSameIsOfferedWithHowTheSourceDiffers() {
        approved(article());

        Match match = matches(EDITOR, said("detailed")).get(0);

        assertThat(match.percent()).isBetween(76, 99);
        assertThat(match.source().isChanged()).isTrue();
        assertThat(matches(EDITOR, word + "a is not what it was when we began.")).isEmpty();
    }

    @Test
    void whatNobodyApprovedIsNotOffered() {
        translated(article());

        assertThat(matches(EDITOR, said("draft"))).isEmpty();
    }

    @Test
    void theLastApprovalCounts() {
        ContentId id = approved(article());
        save.save(EDITOR, id, FR, words("Titre " + word, "<p>En attendant, voyez le programme.</p>"), given.head(id, FR).id(),
                given.head(id, EN).id(), false);
        submit.submit(EDITOR, id, FR, null);
        approve.approve(Actor.system(), id, FR, given.head(id, FR).id(), null);

        assertThat(matches(EDITOR, said("draft"))).extracting(Match::target)
                .containsExactly("En attendant, voyez le programme.");
    }

    @Test
    void nobodyIsOfferedWordsOfAnItemThatTheyMayNotOpen() {
        ContentId group = given.group("Group of " + word);
        approved(given.news().inGroup(group).saying("<p>" + said("draft") + "</p>").make());
        Actor outsider = GivenActors.officer(given.group("Other " + word));

        assertThat(matches(outsider, said("draft"))).isEmpty();
        assertThat(matches(EDITOR, said("draft"))).hasSize(1);
    }

    @Test
    void whatLiesInTheTrashIsNotOffered() {
        ContentId id = approved(article());
        trash.trash(Actor.system(), id);

        assertThat(matches(EDITOR, said("draft"))).isEmpty();
    }
}
