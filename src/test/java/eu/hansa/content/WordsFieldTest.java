package eu.hansa.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.news.NewsBody;
import org.junit.jupiter.api.Test;

class WordsFieldTest {

    @Test
    void textsStandInTheOrderInWhichTheyAreRead() {
        assertThat(WordsField.of(new Words("Title", "title", "Lead", new NewsBody()))).extracting(WordsField::name)
                .containsExactly("kicker", "title", "slug", "dateline", "summary", "html", "pictureAlt", "pictureCaption");
    }
}
