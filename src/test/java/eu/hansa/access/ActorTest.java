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

        assertThat(actor.may(Right.EDIT, EN, "news")).isTrue();
        assertThat(actor.may(Right.EDIT, FR, "news")).isFalse();
    }

    @Test
    void aRightForOneTypeIsNoneForAnother() {
        Actor actor = with(new Grant(Right.EDIT, null, "news", null));

        assertThat(actor.may(Right.EDIT, EN, "news")).isTrue();
        assertThat(actor.may(Right.EDIT, EN, "conference")).isFalse();
    }

    @Test
    void aRightInOneLanguageIsNotTheRightOverAllOfThem() {
        assertThat(with(Grant.in(Right.PUBLISH, EN)).may(Right.PUBLISH, null, "news")).isFalse();
        assertThat(with(Grant.everywhere(Right.PUBLISH)).may(Right.PUBLISH, null, "news")).isTrue();
    }

    @Test
    void aRightOverAGroupIsNoneOverWhatBelongsToNoGroup() {
        assertThat(with(new Grant(Right.EDIT, null, null, 12L)).may(Right.EDIT, EN, "news")).isFalse();
    }

    private static Actor with(Grant grant) {
        return new Actor(1L, "Somebody", Set.of(grant));
    }
}
