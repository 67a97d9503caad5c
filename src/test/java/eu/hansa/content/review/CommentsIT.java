package eu.hansa.content.review;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.reviewer;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CommentsIT {

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Comments comments;

    private ContentId item;

    @BeforeEach
    void anArticle() {
        item = given.news().titled("Bilbao").saying("<p>Migration has always existed.</p><p>What can towns do?</p>").make();
    }

    @Test
    void aCommentStaysWithItsPassageHoweverTheTextGoesOn() {
        comments.write(reviewer(), item, EN, 1, "html", 1, " Which towns? ");
        edit("<p>New at the top.</p><p>Migration has always existed.</p><p>What can towns and regions do?</p>");

        CommentThread thread = only();
        assertThat(thread.isAt("html", 2)).isTrue();
        assertThat(thread.anchor().quote()).isEqualTo("What can towns do?");
        assertThat(thread.said()).extracting(Said::words).containsExactly("Which towns?");
        assertThat(thread.revision()).isEqualTo(1);
    }

    @Test
    void aCommentOnAPassageThatIsGoneIsKept() {
        comments.write(reviewer(), item, EN, 1, "html", 1, "Which towns?");
        edit("<p>Migration has always existed.</p>");

        assertThat(only().passage()).isEqualTo(-1);
    }

    @Test
    void aThreadIsAnsweredSettledAndOpenedAgain() {
        comments.write(reviewer(), item, EN, 1, "title", 0, "Too short.");
        comments.answer(author(), only().id(), "It is the name of the place.");
        comments.resolve(author(), only().id());

        assertThat(only().said()).extracting(Said::words).containsExactly("Too short.", "It is the name of the place.");
        assertThat(only().isOpen()).isFalse();
        assertThat(only().resolvedBy()).isEqualTo(author().name());

        comments.reopen(reviewer(), only().id());

        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void allThatWasTypedIsSaidTogetherWithWhatIsDone() {
        comments.write(reviewer(), item, EN, 1, "title", 0, "Too short.");
        long first = only().id();

        comments.say(author(), item, EN, 1, List.of(Remark.of("comment[1]", "html", 1, "Which towns?"),
                Remark.answer("answer[0]", first, "It is the name of the place.")), () -> comments.resolve(author(), first));

        assertThat(comments.of(reviewer(), item, EN)).flatExtracting(CommentThread::said).extracting(Said::words)
                .containsExactlyInAnyOrder("Too short.", "It is the name of the place.", "Which towns?");
    }

    @Test
    void ofWhatWasTypedNothingIsSaidAndNothingDoneWhenAPartIsRefused() {
        assertThatThrownBy(() -> comments.say(reviewer(), item, EN, 1, List.of(Remark.of("comment[0]", "html", 0, "Since when?"),
                Remark.of("comment[1]", "html", 1, "x".repeat(2001))), () -> { }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("comment[1]"));

        assertThat(comments.of(reviewer(), item, EN)).isEmpty();
    }

    @Test
    void whatIsSaidOfOneLanguageIsNotSaidOfAnother() {
        save.save(Actor.system(), item, FR, words("Bilbao", "<p>Texte.</p>"), null, null, false);
        comments.write(reviewer(), item, FR, 1, "html", 0, "Trop court.");

        assertThat(comments.of(reviewer(), item, EN)).isEmpty();
    }

    @Test
    void nothingIsSaidWithoutWordsAndOfNoPassage() {
        assertThatThrownBy(() -> comments.write(reviewer(), item, EN, 1, "html", 0, "  "))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("comment"));
        assertThatThrownBy(() -> comments.write(reviewer(), item, EN, 1, "html", 0, "x".repeat(2001))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> comments.write(reviewer(), item, EN, 1, "html", 9, "Where?")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> comments.write(reviewer(), item, EN, 9, "html", 0, "When?")).isInstanceOf(Refusal.class);
        assertThat(comments.of(reviewer(), item, EN)).isEmpty();
    }

    @Test
    void forWhoeverMayNotOpenTheItemThereIsNothing() {
        comments.write(reviewer(), item, EN, 1, "html", 0, "Which?");
        long thread = only().id();
        Actor elsewhere = new Actor(99L, "Elsewhere", Set.of(new Grant(Right.EDIT, null, "conference", null)));

        assertThat(comments.of(elsewhere, item, EN)).isEmpty();
        assertThatThrownBy(() -> comments.write(elsewhere, item, EN, 1, "html", 0, "I see it.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> comments.answer(elsewhere, thread, "I see it.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> comments.resolve(elsewhere, thread)).isInstanceOf(Refusal.class);
    }

    private void edit(String html) {
        save.save(author(), item, EN, words("Bilbao", html), given.head(item, EN).id(), null, false);
    }

    private CommentThread only() {
        List<CommentThread> all = comments.of(reviewer(), item, EN);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
