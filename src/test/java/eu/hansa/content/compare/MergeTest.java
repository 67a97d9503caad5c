package eu.hansa.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void changesToDifferentParagraphsComeTogether() {
        assertThat(Merge.of("<p>One</p><p>Two</p><p>Three</p>", "<p>One!</p><p>Two</p><p>Three</p>",
                "<p>One</p><p>Two</p><p>Three?</p>", true)).hasValue("<p>One!</p><p>Two</p><p>Three?</p>");
    }

    @Test
    void changesToTheSameParagraphAreNotMerged() {
        assertThat(Merge.of("<p>One</p><p>Two</p>", "<p>One</p><p>Mine</p>", "<p>One</p><p>Theirs</p>", true)).isEmpty();
    }

    @Test
    void additionsAtTheSamePlaceAreNotMerged() {
        assertThat(Merge.of("<p>One</p>", "<p>One</p><p>Mine</p>", "<p>One</p><p>Theirs</p>", true)).isEmpty();
    }

    @Test
    void whatOnlyOneChangedIsTaken() {
        assertThat(Merge.of("base", "base", "theirs", false)).hasValue("theirs");
        assertThat(Merge.of("base", "mine", "base", false)).hasValue("mine");
        assertThat(Merge.of("base", "same", "same", false)).hasValue("same");
    }

    @Test
    void aLineOfPlainTextThatBothChangedIsNotMerged() {
        assertThat(Merge.of("base", "mine", "theirs", false)).isEmpty();
    }
}
