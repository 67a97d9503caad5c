package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.content.EditState;
import eu.hansa.content.Revision;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.news.NewsFacts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One text or one fact is made what it was, or all of them. */
@ArquillianTest
class RestoreIT {

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    SaveFacts saveFacts;
    @Inject
    Restore restore;
    @Inject
    RestoreFacts restoreFacts;

    private ContentId item;
    private long first;

    @BeforeEach
    void anArticleThatWasChanged() {
        item = given.news().titled("Before").saying("<p>Before.</p>").with(facts -> facts.setByline("Before")).live().make();
        first = given.head(item, EN).id();
        save.save(Actor.system(), item, EN, words("After", "<p>After.</p>"), first, null, false);
        NewsFacts facts = given.facts(item);
        facts.setByline("After");
        facts.setHashtags(List.of("After"));
        saveFacts.save(Actor.system(), item, facts, number());
    }

    @Test
    void oneFieldOfAnOldRevisionIsPutBackIntoTheNewestText() {
        restore.restore(author(), item, EN, first, "html");

        Revision head = given.head(item, EN);
        assertThat(head.number()).isEqualTo(3);
        assertThat(head.title()).isEqualTo("After");
        assertThat(head.body()).contains("Before.");
        assertThat(given.<EditState>ask(item, found -> found.translation(EN).orElseThrow().editState())).isEqualTo(EditState.DRAFT);
        assertThat(given.<Long>ask(item, found -> found.translation(EN).orElseThrow().liveId())).isEqualTo(first);
    }

    @Test
    void aFieldThatThereIsNotAndATextOfSomebodyElseAreRefused() {
        long elsewhere = given.head(given.news().make(), EN).id();

        assertThatThrownBy(() -> restore.restore(author(), item, EN, first, "nothing")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> restore.restore(author(), item, EN, elsewhere, "html")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> restore.restore(translator(), item, EN, first, "html")).isInstanceOf(Refusal.class);
        assertThat(given.head(item, EN).number()).isEqualTo(2);
    }

    @Test
    void oneFactIsPutBackAndTheOthersStay() {
        restoreFacts.restore(publisher(), item, number() - 1, "byline");

        NewsFacts facts = given.facts(item);
        assertThat(facts.getByline()).isEqualTo("Before");
        assertThat(facts.getHashtags()).containsExactly("After");
    }

    @Test
    void allFactsArePutBack() {
        restoreFacts.restore(publisher(), item, number() - 1, null);

        NewsFacts facts = given.facts(item);
        assertThat(facts.getByline()).isEqualTo("Before");
        assertThat(facts.getHashtags()).isEmpty();
        assertThat(facts.getDate()).isEqualTo(LocalDate.of(2018, 5, 15));
    }

    @Test
    void whoeverMayNotChangeFactsDoesNotPutThemBack() {
        assertThatThrownBy(() -> restoreFacts.restore(author(), item, number() - 1, null)).isInstanceOf(Refusal.class);
        assertThat(given.<NewsFacts>facts(item).getByline()).isEqualTo("After");
    }

    private int number() {
        return given.ask(item, found -> found.factsNo());
    }
}
