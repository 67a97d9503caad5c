package eu.hansa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@Visit
class StructuredDataIT {

    @Test
    void anArticleSaysWhatItIs(Portal portal) {
        new Newsroom(portal).article().titled("Known to machines").live("en,fr").with("byline", "Ada Author").with("date", "2034-05-06").make();
        Document page = page(portal, "/en/news/known-to-machines");

        JsonObject article = thing(page, "NewsArticle");

        assertThat(article.get("headline").getAsString()).isEqualTo("Known to machines");
        assertThat(article.get("description").getAsString()).isEqualTo("Lead of Known to machines");
        assertThat(article.get("datePublished").getAsString()).isEqualTo("2034-05-06");
        assertThat(article.get("inLanguage").getAsString()).isEqualTo("en");
        assertThat(article.get("url").getAsString()).isEqualTo(portal.address() + "/en/news/known-to-machines");
        assertThat(article.getAsJsonObject("author").get("name").getAsString()).isEqualTo("Ada Author");
        assertThat(article.getAsJsonObject("publisher").get("name").getAsString()).isEqualTo("Hansa");
    }

    @Test
    void anArticleTellsTheWayToItself(Portal portal) {
        new Newsroom(portal).article().titled("Found by crumbs").make();

        JsonArray steps = thing(page(portal, "/en/news/found-by-crumbs"), "BreadcrumbList").getAsJsonArray("itemListElement");

        assertThat(steps).hasSize(3);
        assertThat(steps.get(1).getAsJsonObject().get("item").getAsString()).isEqualTo(portal.address() + "/en/news");
        assertThat(steps.get(2).getAsJsonObject().get("name").getAsString()).isEqualTo("Found by crumbs");
        assertThat(steps.get(2).getAsJsonObject().get("position").getAsInt()).isEqualTo(3);
    }

    @Test
    void noTitleGetsOutOfItsScript(Portal portal) {
        String title = "Ends </script><script>alert(1)</script> here";
        new Newsroom(portal).article().titled(title).with("date", "2034-05-07").make();
        String path = "/en/news/" + Jsoup.parse(portal.get("/en/news?year=2034").body()).select("a[href^=/en/news/ends]").attr("href")
                .replace("/en/news/", "");
        Document page = page(portal, path);

        assertThat(thing(page, "NewsArticle").get("headline").getAsString()).isEqualTo(title);
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
    }

    @Test
    void theHomePageNamesTheSite(Portal portal) {
        assertThat(thing(page(portal, "/fr/"), "WebSite").get("inLanguage").getAsString()).isEqualTo("fr");
        assertThat(thing(page(portal, "/fr/"), "Organization").get("name").getAsString()).isEqualTo("Hansa");
    }

    @Test
    void whoeverShowsALinkIsToldHow(Portal portal) {
        new Newsroom(portal).article().titled("Shown as a link").live("en,fr").make();
        Document page = page(portal, "/en/news/shown-as-a-link");

        assertThat(property(page, "og:type")).containsExactly("article");
        assertThat(property(page, "og:title")).containsExactly("Shown as a link");
        assertThat(property(page, "og:description")).containsExactly("Lead of Shown as a link");
        assertThat(property(page, "og:url")).containsExactly(portal.address() + "/en/news/shown-as-a-link");
        assertThat(property(page, "og:locale")).containsExactly("en_GB");
        assertThat(property(page, "og:locale:alternate")).containsExactly("fr_FR");
    }

    @Test
    void everyPartOfAListDescribesItself(Portal portal) {
        Document all = page(portal, "/en/news");
        Document year = page(portal, "/en/news?year=2018");

        assertThat(property(all, "og:title")).containsExactly("News");
        assertThat(property(year, "og:title")).containsExactly("News – 2018");
        assertThat(property(year, "og:description")).containsExactly(year.select("meta[name=description]").attr("content"))
                .doesNotContainAnyElementsOf(property(all, "og:description"));
    }

    private static Document page(Portal portal, String path) {
        return Jsoup.parse(portal.get(path).body());
    }

    private static JsonObject thing(Document page, String type) {
        return page.select("script[type=application/ld+json]").stream().map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                .filter(thing -> thing.get("@type").getAsString().equals(type)).findFirst().orElseThrow();
    }

    private static List<String> property(Document page, String name) {
        return page.getElementsByAttributeValue("property", name).eachAttr("content");
    }
}
