package eu.hansa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Visit
class SitemapIT {

    @Test
    void everyPageIsThereOnceWithItsOtherLanguages(Portal portal) {
        new Newsroom(portal).article().titled("On the map").live("en,fr,it").make();

        List<Element> urls = urls(portal);
        Element page = urls.stream().filter(url -> location(url).endsWith("/en/news/on-the-map")).findFirst().orElseThrow();

        assertThat(urls.stream().map(SitemapIT::location)).doesNotHaveDuplicates()
                .contains(portal.address() + "/en/", portal.address() + "/fr/actualites", portal.address() + "/fr/conferences/passees");
        assertThat(alternates(page)).hasSize(3).contains(location(page));
        assertThat(page.selectFirst("lastmod").text()).endsWith("Z");
    }

    @Test
    void alternatesPointAtEachOther(Portal portal) {
        new Newsroom(portal).article().titled("To and fro").live("it,en").make();
        List<Element> urls = urls(portal);

        for (Element url : urls) {
            for (String other : alternates(url)) {
                assertThat(urls).anySatisfy(back -> {
                    assertThat(location(back)).isEqualTo(other);
                    assertThat(alternates(back)).contains(location(url));
                });
            }
        }
    }

    @Test
    void thePartsOfAnItemAreThereInTheLanguagesThatHaveThem(Portal portal) {
        new Newsroom(portal).conference().titled("Mapped whole").live("en,it").make();

        assertThat(urls(portal).stream().map(SitemapIT::location)).filteredOn(location -> location.contains("/mapped-whole")).containsExactly(
                portal.address() + "/en/conferences/mapped-whole", portal.address() + "/it/conferenze/mapped-whole-it",
                portal.address() + "/en/conferences/mapped-whole/given/look");
    }

    @Test
    void whatIsForSomeReadersOnlyIsOnNoMap(Portal portal) {
        new Newsroom(portal).article().titled("Not on the map").forSignedIn().make();

        assertThat(urls(portal).stream().map(SitemapIT::location)).noneMatch(location -> location.contains("not-on-the-map"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/none.xml", "/sitemap/none-0-.xml", "/sitemap/news-x-.xml", "/sitemap/news-0-99999999999999999999.xml"})
    void anUnknownPartIsMissing(String path, Portal portal) {
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void robotsAreToldOfTheMapAndKeptFromTheDesk(Portal portal) {
        String rules = portal.get("/robots.txt").body();

        assertThat(rules).contains("Sitemap: " + portal.address() + "/sitemap.xml", "Disallow: /desk/", "Disallow: /login");
    }

    private static List<Element> urls(Portal portal) {
        List<Element> urls = new ArrayList<>();
        for (Element part : xml(portal, "/sitemap.xml").select("sitemap > loc")) {
            urls.addAll(xml(portal, URI.create(part.text()).getPath()).select("url"));
        }
        return urls;
    }

    private static Document xml(Portal portal, String path) {
        return Jsoup.parse(portal.get(path).body(), "", Parser.xmlParser());
    }

    private static String location(Element url) {
        return url.selectFirst("loc").text();
    }

    private static List<String> alternates(Element url) {
        return Stream.of(url.children()).flatMap(List::stream).filter(child -> child.tagName().equals("xhtml:link"))
                .map(link -> link.attr("href")).toList();
    }
}
