package eu.hansa.web.entry;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.content.review.PreviewLinks;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Trash;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.media.AssetLibrary;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link that shows somebody outside how one text will look, and nothing else. */
@ArquillianTest
class SharedPreviewIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    SaveDraft save;
    @Inject
    Trash trash;
    @Inject
    AssetLibrary library;
    @Inject
    FileUrls files;
    @Inject
    PreviewLinks links;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private AssetId shown;
    private AssetId other;
    private ContentId item;

    @BeforeEach
    void aDraft() {
        shown = picture();
        other = picture();
        item = given.news().titled("Bilbao").saying("<p>First words.</p>").with(facts -> facts.setPicture(shown.value())).drafted(FR).make();
    }

    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
    }

    private AssetId picture() {
        return library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.png(GivenFiles.drawing(700, 350))),
                "s" + ContentId.next() + ".png", Map.of(), null);
    }

    @Test
    void theLinkShowsTheTextInTheSitesOwnViewToNobodyElse() {
        HttpResponse<String> page = get("/preview?link=" + links.make(author(), item, EN, true, 7), null);

        assertThat(page.body()).contains("First words.", "Preview of revision 1, which is not published.").doesNotContain("/desk/");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void theLinkOpensTheFilesOfItsTextAndNoOther() {
        HttpResponse<String> page = get("/preview?link=" + links.make(author(), item, EN, true, 7), null);
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Path=/files/", "HttpOnly");
        assertThat(get(address(shown), cookie).statusCode()).isEqualTo(200);
        assertThat(get(address(shown), cookie).headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(get(address(other), cookie).statusCode()).isEqualTo(404);
        assertThat(get(address(shown), null).statusCode()).isEqualTo(404);
        links.end(author(), item, EN);
        assertThat(get(address(shown), cookie).statusCode()).isEqualTo(404);
    }

    @Test
    void itFollowsTheNewestTextOrKeepsToOne() {
        String follows = links.make(author(), item, EN, true, 7);
        String keeps = links.make(author(), item, EN, false, 7);
        save.save(Actor.system(), item, EN, words("Bilbao", "<p>Second words.</p>"), given.head(item, EN).id(), null, false);

        assertThat(get("/preview?link=" + follows, null).body()).contains("Second words.").doesNotContain("First words.");
        assertThat(get("/preview?link=" + keeps, null).body()).contains("First words.").doesNotContain("Second words.");
    }

    @Test
    void itEndsWithItsDaysOrWhenSomebodyEndsItOrTheItemIsPutAway() {
        String link = links.make(author(), item, EN, true, 1);
        time.setAhead(Duration.ofHours(25));
        assertThat(get("/preview?link=" + link, null).statusCode()).isEqualTo(404);
        time.setAhead(Duration.ZERO);
        assertThat(get("/preview?link=" + link, null).statusCode()).isEqualTo(200);
        links.end(author(), item, EN);
        assertThat(get("/preview?link=" + link, null).statusCode()).isEqualTo(404);

        String next = links.make(author(), item, EN, true, 1);
        assertThat(links.count(author(), item, EN)).isEqualTo(1);
        trash.trash(Actor.system(), item);
        assertThat(get("/preview?link=" + next, null).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoWorkOnTheTextMakeLinksAndForOneOfTheTimes() {
        assertThatThrownBy(() -> links.make(translator(), item, EN, true, 7)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> links.make(author(), item, FR, true, 7)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> links.make(author(), item, EN, true, 8)).isInstanceOf(Refusal.class);
        assertThat(get("/preview?link=nothing", null).statusCode()).isEqualTo(404);
    }

    private String address(AssetId file) {
        return files.href(library.find(List.of(file), EN).get(file));
    }

    private HttpResponse<String> get(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}
