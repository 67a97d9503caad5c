package eu.hansa.content.memory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is nearly alike is found by an index, and what is not is not looked at. */
class MarksTest {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");

    private static boolean meet(String one, String other) {
        Set<Long> shared = new HashSet<>(Marks.of(one, EN, FR));
        shared.retainAll(Marks.of(other, EN, FR));
        return !shared.isEmpty();
    }

    @Test
    void textsThatShareMostWordsMeet() {
        List<String[]> pairs = List.of(
                new String[] {"In the meanwhile, you can check out the draft programme.", "In the meanwhile, you can check out the detailed programme."},
                new String[] {"The session is on 12 June in Bilbao.", "The session is on 13 June in Bilbao."},
                new String[] {"Join the discussion on Twitter with the hashtag of the conference.", "Join the discussion with the hashtag of the conference."},
                new String[] {"Registration closes on Friday at noon.", "Registration closes on Monday at noon."});

        assertThat(pairs).allSatisfy(pair -> assertThat(meet(pair[0], pair[1])).isTrue());
    }

    @Test
    void textsThatShareNothingDoNotMeet() {
        assertThat(meet("Registration closes on Friday.", "Lunch was served outdoors, under trees.")).isFalse();
    }

    @Test
    void anotherPairOfLanguagesIsAnotherMemory() {
        assertThat(Marks.of("Registration closes", EN, FR)).doesNotContainAnyElementsOf(Marks.of("Registration closes", FR, EN));
    }
}
