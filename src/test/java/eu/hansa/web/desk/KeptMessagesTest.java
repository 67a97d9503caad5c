package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.web.desk.Messages.Said;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptMessagesTest {

    private final KeptMessages kept = new KeptMessages();

    @Test
    void whatIsKeptIsSaidOnceAndInItsOrder() {
        kept.add(new Said("Approved.", true));
        kept.add(new Said("This moment has already passed.", false));

        assertThat(kept.take()).extracting(Said::text).containsExactly("Approved.", "This moment has already passed.");
        assertThat(kept.take()).isEmpty();
    }

    @Test
    void whatAFormSaysThatWasSentTwiceIsSaidOnce() {
        kept.add(new Said("Saved.", true));
        kept.add(new Said("Saved.", true));

        assertThat(kept.take()).hasSize(1);
    }

    @Test
    void ofWhatNoPageSaysOnlyTheLastIsKept() {
        IntStream.rangeClosed(1, 30).forEach(n -> kept.add(new Said("Saved " + n, true)));

        assertThat(kept.take()).hasSize(20).last().extracting(Said::text).isEqualTo("Saved 30");
    }
}
