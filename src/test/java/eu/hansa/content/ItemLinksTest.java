package eu.hansa.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.ItemLinks.Reference;
import eu.hansa.kernel.ContentId;
import eu.hansa.news.NewsBody;
import eu.hansa.workinggroup.GroupBody;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How rich text keeps links to items. */
class ItemLinksTest {

    private static NewsBody saying(String html) {
        NewsBody body = new NewsBody();
        body.setHtml(html);
        return body;
    }

    @Test
    void aReferenceNamesAnItemAndWhatFollowsItsAddress() {
        assertThat(Reference.of("/item/42")).contains(new Reference(new ContentId(42), ""));
        assertThat(Reference.of("/item/42/programme#friday")).contains(new Reference(new ContentId(42), "/programme#friday"));
        assertThat(new Reference(new ContentId(42), "#top").link()).isEqualTo("/item/42#top");
        for (String other : new String[] {"/item/", "/item/0", "/item/42x", "/item/99999999999999999999", "https://example.org/item/42", "/en/item/42"}) {
            assertThat(Reference.of(other)).as(other).isEmpty();
        }
    }

    @Test
    void linksAreFoundInAllRichTextsOfABody() {
        GroupBody body = new GroupBody();
        body.setMission("<p><a href=\"/item/1\">One</a> and <a lang=\"fr\" href=\"/fr/\">two</a></p>");
        body.getSections().put("aims", "<p><a href=\"/item/3\">Three</a></p>");

        assertThat(ItemLinks.all(body)).containsExactlyInAnyOrder("/item/1", "/fr/", "/item/3");
        assertThat(ItemLinks.references(body).keySet()).containsExactlyInAnyOrder("/item/1", "/item/3");
    }

    @Test
    void onlyTheLinksThatAreKnownGetAnotherAddress() {
        NewsBody body = saying("<p>href=\"/item/1\" <a href=\"/item/1\">One $1</a> <a href=\"/item/11\">Eleven</a></p>");
        body.setKicker("href=\"/item/1\"");

        ItemLinks.change(body, Map.of("/item/1", "/en/news/one$")::get);

        assertThat(body.getHtml()).isEqualTo("<p>href=\"/item/1\" <a href=\"/en/news/one$\">One $1</a> <a href=\"/item/11\">Eleven</a></p>");
        assertThat(body.getKicker()).isEqualTo("href=\"/item/1\"");
    }
}
