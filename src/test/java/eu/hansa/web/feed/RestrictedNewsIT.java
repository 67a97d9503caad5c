package eu.hansa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant for some readers only gets out by no way that machines take. */
@Visit
class RestrictedNewsIT {

    private static final String SECRET = "Kept from the public";

    @ParameterizedTest
    @ValueSource(strings = {"/en/news.atom", "/sitemap/news-0-.xml", "/api/v1/news?size=100&year=2033", "/api/v1/news/latest", "/en/", "/en/news"})
    void itStandsInNone(String path, Portal portal) {
        new Newsroom(portal).article().titled(SECRET).with("date", "2033-01-01").forSignedIn().make();

        assertThat(portal.get(path).body()).doesNotContain(SECRET).doesNotContain("kept-from-the-public");
    }

    @Test
    void itsIdLooksLikeNone(Portal portal) {
        String id = new Newsroom(portal).article().titled(SECRET).forSignedIn().make();

        assertThat(portal.get("/api/v1/news/" + id).body()).isEqualTo(portal.get("/api/v1/news/1").body());
    }

    @Test
    void whatIsYetToOpenStandsInNone(Portal portal) {
        String id = new Newsroom(portal).article().titled("Opens some day").with("opens", "P10D").make();

        assertThat(portal.get("/en/news.atom").body()).doesNotContain("Opens some day");
        assertThat(portal.get("/sitemap/news-0-.xml").body()).doesNotContain("opens-some-day");
        assertThat(portal.get("/api/v1/news/" + id).statusCode()).isEqualTo(404);
    }
}
