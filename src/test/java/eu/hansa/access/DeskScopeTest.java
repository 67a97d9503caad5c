package eu.hansa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskScopeTest {

    private static final List<String> TYPES = List.of("news", "conference");

    @Test
    void aRightOverAllContentSetsNoBoundsButTheTypes() {
        assertThat(on(Grant.everywhere(Right.REVIEW))).isEqualTo("i.type in [news, conference]");
    }

    @Test
    void aRightOverAGroupIsBoundToIt() {
        assertThat(on(new Grant(Right.EDIT, null, null, 12L))).isEqualTo("i.groupId = 12 and i.type in [news, conference]");
    }

    @Test
    void whatIsOpenAnyhowIsNotAskedForOnceMore() {
        assertThat(on(new Grant(Right.EDIT, null, "news", null), new Grant(Right.EDIT, null, null, 12L)))
                .isEqualTo("i.type in [news] or i.groupId = 12 and i.type in [conference]");
    }

    @Test
    void whoeverHasNoRightFindsNothing() {
        assertThat(on()).isEqualTo("1 = 0");
    }

    private static String on(Grant... grants) {
        return DeskScope.on("i", new Actor(1L, "Somebody", Set.of(grants)), TYPES, String::valueOf);
    }
}
