package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.content.Words;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.kernel.Refusal;
import eu.hansa.news.NewsBody;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CollisionTest {

    @Test
    void whatOnlyOneChangedIsSettledAndBothParagraphsComeTogether() {
        Words mine = words("Mine", "lead", "<p>One!</p><p>Two</p>");
        Collision collision = new Collision(words("Title", "lead", "<p>One</p><p>Two</p>"), mine, theirs(words("Title", "theirs", "<p>One</p><p>Two!</p>")));

        assertThat(collision.getClashing()).extracting(Collision.Field::getName).containsExactly("html");
        assertThat(collision.getClashing().get(0).getChoice()).isEqualTo(Collision.BOTH);
        assertThat(collision.getSettled()).extracting(Collision.Field::getName).containsExactly("title", "summary");
        Words chosen = collision.chosen(mine);
        assertThat(chosen.title()).isEqualTo("Mine");
        assertThat(chosen.summary()).isEqualTo("theirs");
        assertThat(((NewsBody) chosen.body()).getHtml()).isEqualTo("<p>One!</p><p>Two!</p>");
    }

    @Test
    void whatBothChangedHasNoDefaultAndIsAskedFor() {
        Words mine = words("Mine", "", "");
        Collision collision = new Collision(words("Title", "", ""), mine, theirs(words("Theirs", "", "")));

        assertThat(collision.getClashing().get(0).getChoice()).isNull();
        assertThatThrownBy(() -> collision.chosen(mine)).isInstanceOf(Refusal.class);
        assertThat(collision.getClashing().get(0).isUnanswered()).isTrue();
        collision.getClashing().get(0).setChoice(Collision.THEIRS);
        assertThat(collision.chosen(mine).title()).isEqualTo("Theirs");
    }

    private static Words words(String title, String lead, String html) {
        NewsBody body = new NewsBody();
        body.setHtml(html);
        return new Words(title, "slug", lead, body);
    }

    private static RevisionText theirs(Words words) {
        return new RevisionText(2, 2, words, null, null, false, 7, "Luc Morel", Instant.EPOCH);
    }
}
