package eu.hansa.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void wordsAddedAndTakenOutAreMarkedAndTheRestIsKept() {
        assertThat(plain("The session takes place on 12 June.", "The full session takes place on 13 June."))
                .isEqualTo("The {+full +}session takes place on [-12-]{+13+} June.");
    }

    @Test
    void changesWithOnlyAGapBetweenThemAreOneChange() {
        assertThat(plain("on Equality and Diversity in Bilbao", "from eleven and Diversity in Bilbao"))
                .isEqualTo("[-on Equality-]{+from eleven+} and Diversity in Bilbao");
    }

    @Test
    void theSameTextIsUnchanged() {
        assertThat(Difference.of("Bilbao", "Bilbao", false).isChanged()).isFalse();
        assertThat(Difference.of("<p>One</p>\n<p>Two </p>", "<p>One</p><p>Two</p>", true).isChanged()).isFalse();
        assertThat(Difference.of(null, "", true).passages()).isEmpty();
    }

    @Test
    void aParagraphThatMovedInBetweenLeavesItsNeighboursAlone() {
        assertThat(markup("<p>First words here.</p><p>Last words there.</p>",
                "<p>First words here.</p><h2>Something new</h2><p>Last words there.</p>"))
                .isEqualTo("p:First words here.|h2:{+Something new+}|p:Last words there.");
    }

    @Test
    void aChangedParagraphIsComparedWithItselfAndNotWithItsNeighbour() {
        assertThat(markup("<p>Alpha beta gamma delta.</p><p>One two three four.</p>", "<p>One two three five.</p>"))
                .isEqualTo("p:[-Alpha beta gamma delta.-]|p:One two three [-four-]{+five+}.");
    }

    @Test
    void wordsThatBecameALinkHaveAnotherForm() {
        assertThat(markup("<p>See the detailed programme now.</p>", "<p>See the <a href=\"/en/news/x\">detailed programme</a> now.</p>"))
                .isEqualTo("p:See the ~detailed~ ~programme~ now.");
    }

    @Test
    void aLinkThatLeadsElsewhereHasAnotherForm() {
        assertThat(Difference.of("<p><a href=\"https://a.example/\">here</a></p>", "<p><a href=\"https://b.example/\">here</a></p>", true)
                .isChanged()).isTrue();
    }

    @Test
    void aPassageIsToldWithItsLinksAndAllThatSetsItsWordsOff() {
        String text = "<p>See <em>the</em> <a href=\"https://a.example/\">detailed <strong>programme</strong> now</a> &amp; go</p>";
        assertThat(Difference.of(text, text, true).passages()).extracting(Passage::markup).containsExactly(
                "See <em>the</em> <a href=\"https://a.example/\">detailed <strong>programme</strong> now</a> &amp; go");
        assertThat(Difference.of("a <b>", "a <b>", false).passages()).extracting(Passage::markup).containsExactly("a &lt;b&gt;");
    }

    @Test
    void entriesOfAListKeepTheirNumbersAndBullets() {
        String text = "<ol start=\"3\"><li>red</li><li><p>blue</p></li></ol><ul><li>green</li></ul><p>Grey</p>";
        assertThat(Difference.of(text, text, true).passages()).extracting(Passage::point).containsExactly("3.", "4.", "•", null);
    }

    @Test
    void entriesOfAListAreComparedOneByOne() {
        assertThat(markup("<ul><li>red</li><li>green</li></ul>", "<ul><li>red</li><li>blue</li><li>green</li></ul>"))
                .isEqualTo("li:red|li:{+blue+}|li:green");
    }

    @Test
    void aReplacementCountsAsOneChange() {
        assertThat(Difference.of("on 12 June in Bilbao", "on 13 June in the Bilbao", false).changes()).isEqualTo(2);
    }

    private static String plain(String before, String after) {
        return told(Difference.of(before, after, false).passages().get(0));
    }

    private static String markup(String before, String after) {
        return Difference.of(before, after, true).passages().stream()
                .map(passage -> passage.kind() + ":" + told(passage)).collect(Collectors.joining("|"));
    }

    private static String told(Passage passage) {
        return passage.pieces().stream().map(piece -> switch (piece.fate()) {
            case KEPT -> piece.text();
            case ADDED -> "{+" + piece.text() + "+}";
            case REMOVED -> "[-" + piece.text() + "-]";
            case REFORMED -> "~" + piece.text() + "~";
        }).collect(Collectors.joining());
    }
}
