package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.account.Tokens;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
class FileServletIT {

    private static final Language ENGLISH = Language.of("en");

    @Inject
    AssetLibrary library;
    @Inject
    FileUrls urls;
    @Inject
    GivenContent given;
    @Inject
    Accounts accounts;
    @Inject
    Tokens tokens;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private PublishedAsset asset(byte[] bytes, String name) {
        AssetId id = library.add(Actor.system(), new ByteArrayInputStream(bytes), name, Map.of(), null);
        return library.find(List.of(id), ENGLISH).get(id);
    }

    private PublishedAsset document() {
        return asset(GivenFiles.pdf(), "Räte report.pdf");
    }

    private PublishedAsset shown(PublishedAsset asset) {
        given.news().with(facts -> facts.getAttachments().add(asset.id().value())).live().make();
        return asset;
    }

    private PublishedAsset shownToSignedIn(PublishedAsset asset) {
        given.news().with(facts -> facts.getAttachments().add(asset.id().value())).forSignedIn().live().make();
        return asset;
    }

    private HttpResponse<byte[]> send(String path, String method, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send(path, "GET", headers);
    }

    /** The cookie of a device that remembers somebody with these rights. */
    private String cookie(Grant... grants) {
        long id = accounts.create(Actor.system(), new AccountWords("Given Person", "person" + Ids.next() + "@example.org", "en"));
        for (Grant grant : grants) {
            accounts.grant(Actor.system(), id, grant);
        }
        return "hansa-remember=" + tokens.remember(id, Duration.ofDays(1));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @Test
    void aRenditionOfAPublicPictureMayBeKeptForEver() throws Exception {
        PublishedAsset picture = shown(asset(GivenFiles.jpegWithPosition(GivenFiles.photograph(700, 300), 1), "bilbao.jpg"));

        HttpResponse<byte[]> answer = get(urls.src(picture, 320));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Set-Cookie")).isNull();
        assertThat(new String(answer.body(), "ISO-8859-1")).startsWith("\u00ff\u00d8").doesNotContain(GivenFiles.PLACE);
        assertThat(urls.srcset(picture)).isEqualTo(urls.src(picture, 320) + " 320w, " + urls.src(picture, 640) + " 640w");
    }

    @Test
    void whoHasTheFileAlreadyIsToldSo() throws Exception {
        String address = urls.href(shown(document()));
        String tag = header(get(address), "ETag");

        HttpResponse<byte[]> answer = get(address, "If-None-Match", "\"other\", W/" + tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Cache-Control")).contains("immutable");
    }

    @Test
    void headTellsWhatGetWouldBring() throws Exception {
        String address = urls.href(shown(document()));

        HttpResponse<byte[]> answer = send(address, "HEAD");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(GivenFiles.pdf().length));
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aDocumentComesInParts() throws Exception {
        String address = urls.href(shown(document()));

        HttpResponse<byte[]> part = get(address, "Range", "bytes=1-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body())).isEqualTo("PDF");
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 1-3/" + GivenFiles.pdf().length);

        assertThat(get(address, "Range", "bytes=99999-").statusCode()).isEqualTo(416);
        assertThat(get(address, "Range", "bytes=1-3", "If-Range", "\"older\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aPdfIsReadInTheBrowserAndOtherDocumentsAreSaved() throws Exception {
        HttpResponse<byte[]> pdf = get(urls.href(shown(document())));
        assertThat(header(pdf, "Content-Disposition")).isEqualTo("inline; filename=\"Rate report.pdf\"; filename*=UTF-8''R%C3%A4te%20report.pdf");
        assertThat(pdf.body()).isEqualTo(GivenFiles.pdf());

        HttpResponse<byte[]> docx = get(urls.href(shown(asset(GivenFiles.docx(), "paper.docx"))));
        assertThat(header(docx, "Content-Disposition")).isEqualTo("attachment; filename=\"paper.docx\"");
        assertThat(header(docx, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
    }

    @Test
    void hiddenAndMissingLookAlike() throws Exception {
        PublishedAsset hidden = shownToSignedIn(document());
        String missing = urls.href(hidden).replace(hidden.id().toString(), String.valueOf(Ids.next()));

        HttpResponse<byte[]> one = get(urls.href(hidden));
        HttpResponse<byte[]> other = get(missing);

        assertThat(one.statusCode()).isEqualTo(404).isEqualTo(other.statusCode());
        assertThat(header(one, "Cache-Control")).isEqualTo(header(other, "Cache-Control"));
        assertThat(header(one, "ETag")).isNull();
        assertThat(new String(one.body()).replace(hidden.id().toString(), ""))
                .isEqualTo(new String(other.body()).replace(missing.split("/")[2], ""));
    }

    @Test
    void aFileThatNothingShowsIsHiddenFromVisitors() throws Exception {
        assertThat(get(urls.href(document())).statusCode()).isEqualTo(404);
    }

    @Test
    void whoMaySeeAHiddenPublicationGetsItsFileForThemselvesAlone() throws Exception {
        PublishedAsset hidden = shownToSignedIn(document());

        HttpResponse<byte[]> answer = get(urls.href(hidden), "Cookie", cookie());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void aFileWithARuleOfItsOwnIsHiddenThoughAPublicPageShowsIt() throws Exception {
        PublishedAsset file = shown(document());
        library.change(Actor.system(), file.id(), library.file(Actor.system(), file.id(), ENGLISH).orElseThrow().version(), Map.of(), null,
                Set.of(Audience.SIGNED_IN));

        assertThat(get(urls.href(file)).statusCode()).isEqualTo(404);
        assertThat(get(urls.href(file), "Cookie", cookie()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoWorksAtTheDeskOpensWhatNothingShowsYet() throws Exception {
        PublishedAsset file = document();

        assertThat(get(urls.href(file), "Cookie", cookie()).statusCode()).isEqualTo(404);
        HttpResponse<byte[]> answer = get(urls.href(file), "Cookie", cookie(Grant.everywhere(Right.TRANSLATE)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/", "/files/%s", "/files/%s/", "/files/%s/%s/", "/files/%s/0123456789abcdef/320.png", "/files/%s/%s/321.png",
        "/files/%s/%s/0320.png", "/files/%s/%s/320.jpg", "/files/%s/%s/320.PNG", "/files/%s/%s/320.svg", "/files/%s/%s/bilbao.png",
        "/files/%s/%s/320.png/x", "/files/0%s/%s/320.png", "/files/99999999999999999999/%2$s/320.png",
        "/files/%s/%s/..%%2f..%%2f..%%2fhansa.mv.db", "/files/%s/%s/%%2e%%2e/320.png"})
    void anAddressThatIsNotRightToTheLetterOpensNothing(String pattern) throws Exception {
        PublishedAsset picture = shown(asset(GivenFiles.png(GivenFiles.drawing(320, 200)), "bilbao.png"));
        assertThat(get(urls.src(picture, 320)).statusCode()).isEqualTo(200);

        assertThat(get(String.format(pattern, picture.id(), picture.shortHash())).statusCode()).isIn(400, 404);
    }
}
