package eu.hansa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@Visit
class AtomFeedIT {

    @Test
    void anEntryIsWholeAndLeadsToItsPage(Portal portal) throws FeedException {
        new Newsroom(portal).article().titled("In the feed").saying("<p>All of <a href=\"/en/news\">it</a>.</p>").live("en,fr")
                .with("byline", "Ada Author").with("date", "2031-05-01").make();

        SyndEntry entry = entry(feed(portal, "/en/news.atom"), "In the feed");

        assertThat(entry.getLink()).isEqualTo(portal.address() + "/en/news/in-the-feed");
        assertThat(entry.getLinks()).anyMatch(link -> "fr".equals(link.getHreflang()) && link.getHref().contains("/fr/actualites/"));
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>All of <a href=\"" + portal.address() + "/en/news\">it</a>.</p>");
        assertThat(entry.getDescription().getValue()).isEqualTo("Lead of In the feed");
        assertThat(entry.getAuthor()).isEqualTo("Ada Author");
        assertThat(entry.getPublishedDate()).isNotNull();
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getUri()).startsWith("urn:uuid:");
    }

    @Test
    void aFeedNamesItselfItsPageAndItsOtherLanguages(Portal portal) throws FeedException {
        SyndFeed feed = feed(portal, "/fr/actualites.atom");

        assertThat(portal.get("/fr/actualites.atom").body()).contains(" xml:lang=\"fr\"");
        assertThat(feed.getLinks()).anyMatch(link -> "self".equals(link.getRel())
                && link.getHref().equals(portal.address() + "/fr/actualites.atom"));
        assertThat(feed.getLinks()).anyMatch(link -> "text/html".equals(link.getType())
                && link.getHref().equals(portal.address() + "/fr/actualites"));
        assertThat(feed.getLinks()).anyMatch(link -> "it".equals(link.getHreflang()));
    }

    @Test
    void anEntryKeepsItsIdWhenItGetsAnotherAddress(Portal portal) throws FeedException {
        Newsroom room = new Newsroom(portal);
        String id = room.article().titled("First name in the feed").with("date", "2031-05-02").make();
        String before = entry(feed(portal, "/en/news.atom"), "First name in the feed").getUri();

        room.renew(id, "en", "Second name in the feed", "<p>New.</p>");

        SyndFeed after = feed(portal, "/en/news.atom");
        assertThat(entry(after, "Second name in the feed").getUri()).isEqualTo(before);
        assertThat(titles(after)).doesNotContain("First name in the feed");
    }

    @Test
    void aTopicsFeedHasThatTopicAlone(Portal portal) throws FeedException {
        Newsroom room = new Newsroom(portal);
        String[] topic = room.topic("Bridges & tunnels");
        room.article().titled("About bridges").with("topic", topic[0]).make();
        room.article().titled("About something else").make();

        SyndFeed feed = feed(portal, "/en/news.atom?topic=" + topic[1]);

        assertThat(titles(feed)).containsExactly("About bridges");
        assertThat(feed.getTitle()).isEqualTo("News – Bridges & tunnels – Hansa");
        assertThat(feed.getEntries().get(0).getCategories().get(0).getName()).isEqualTo(topic[1]);
    }

    @Test
    void aFeedHasOnlyTextsOfItsOwnLanguage(Portal portal) throws FeedException {
        new Newsroom(portal).article().titled("English alone").with("date", "2031-05-03").make();

        assertThat(titles(feed(portal, "/en/news.atom"))).contains("English alone");
        assertThat(titles(feed(portal, "/fr/actualites.atom"))).doesNotContain("English alone");
    }

    @Test
    void whateverATextContainsTheFeedStaysWellFormed(Portal portal) throws FeedException {
        String odd = "<Odd> & \"odd\" 𝄞 🎺 naïve ]]> title";
        new Newsroom(portal).article().titled(odd).with("date", "2031-05-04").make();

        assertThat(titles(feed(portal, "/en/news.atom"))).contains(odd);
    }

    @Test
    void aFeedHasTwentyEntriesAtMost(Portal portal) throws FeedException {
        Newsroom room = new Newsroom(portal);
        String topic = room.topic("Crowded")[0];
        for (int i = 0; i < 22; i++) {
            room.article().with("topic", topic).make();
        }

        assertThat(feed(portal, "/en/news.atom").getEntries()).hasSize(20);
    }

    @Test
    void aReaderThatHasItIsToldSo(Portal portal) {
        String tag = portal.get("/it/notizie.atom").headers().firstValue("ETag").orElseThrow();

        assertThat(portal.send(portal.request("/it/notizie.atom").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

    private static SyndFeed feed(Portal portal, String path) throws FeedException {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private static SyndEntry entry(SyndFeed feed, String title) {
        return feed.getEntries().stream().filter(entry -> entry.getTitle().equals(title)).findFirst().orElseThrow();
    }
}
