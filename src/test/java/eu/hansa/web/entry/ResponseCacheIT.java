package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Visit
class ResponseCacheIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void whatWasMadeOnceIsSentToEverybody(Portal portal) {
        assertThat(made(portal, "/sitemap-given/once")).isEqualTo(1);
        assertThat(made(portal, "/sitemap-given/once")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/news", "/en/", "/en/news.atom", "/sitemap.xml", "/api/v1/news"})
    void anAnswerFromMemoryAsksNothingOfTheDatabase(String path, Portal portal) {
        Newsroom room = new Newsroom(portal);
        room.queries(path);
        room.article().make();
        assertThat(portal.get(path).statusCode()).isEqualTo(200);
        long after = room.queries(path);
        assertThat(after).isPositive();

        for (int i = 0; i < 60; i++) {
            portal.get(path);
        }

        // Something may open or close of itself meanwhile, and the answer is made once more: some ten queries, not sixty times ten.
        assertThat(room.queries(path) - after).isLessThan(60);
    }

    @Test
    void whoeverTakesGzipGetsTheSameCompressed(Portal portal) throws Exception {
        HttpResponse<byte[]> plain = bytes(portal.request("/sitemap-given/gzip"));
        HttpResponse<byte[]> gzip = bytes(portal.request("/sitemap-given/gzip").header("Accept-Encoding", "br, gzip"));

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(gzip.headers().firstValueAsLong("Content-Length")).hasValue(gzip.body().length);
        assertThat(gzip.body().length).isLessThan(plain.body().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(Stream.of(plain, gzip)).allSatisfy(answer -> assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding"));
    }

    @Test
    void headTellsAllButTheBody(Portal portal) throws Exception {
        HttpResponse<byte[]> head = bytes(portal.request("/sitemap-given/head").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<byte[]> get = bytes(portal.request("/sitemap-given/head"));

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(get.body().length));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag")).isPresent();
        assertThat(made(portal, "/sitemap-given/head")).isEqualTo(1);
    }

    @Test
    void whoeverHasItAlreadyIsToldSo(Portal portal) {
        String tag = portal.get("/sitemap-given/known").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = portal.send(portal.request("/sitemap-given/known").header("If-None-Match", "\"other\", " + tag));
        HttpResponse<String> other = portal.send(portal.request("/sitemap-given/known").header("If-None-Match", "\"other\""));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void aConditionalFirstRequestStillFillsTheMemory(Portal portal) {
        portal.send(portal.request("/sitemap-given/first").header("If-None-Match", "\"other\"").header("Range", "bytes=0-1"));

        assertThat(portal.get("/sitemap-given/first").body()).startsWith("Made 1,").hasSizeGreaterThan(2_000);
    }

    @Test
    void fiftyWhoComeAtOnceWaitForOneAnswer(Portal portal) {
        List<HttpResponse<String>> answers = allAtOnce(50, portal, "/sitemap-given/parallel/slow");

        assertThat(answers).hasSize(50).allSatisfy(answer -> assertThat(answer.body()).startsWith("Made 1,"));
    }

    @Test
    void aFailureLetsTheOthersGo(Portal portal) {
        List<HttpResponse<String>> answers = allAtOnce(8, portal, "/sitemap-given/parallel/failing");

        assertThat(answers).hasSize(8).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(500));
    }

    @Test
    void aPublicationIsSeenAtOnce(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.article().titled("Before it was renewed").make();
        assertThat(portal.get("/en/news?year=2030").body()).contains("Before it was renewed");
        assertThat(portal.get("/en/news/before-it-was-renewed").statusCode()).isEqualTo(200);

        room.renew(id, "en", "After it was renewed", "<p>New.</p>");

        assertThat(portal.get("/en/news?year=2030").body()).contains("After it was renewed").doesNotContain("Before it was renewed");
        assertThat(portal.get("/en/news/before-it-was-renewed").statusCode()).isEqualTo(301);
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.article().titled("To be withdrawn").make();
        assertThat(portal.get("/en/news/to-be-withdrawn").statusCode()).isEqualTo(200);
        assertThat(portal.get("/api/v1/news/" + id).statusCode()).isEqualTo(200);

        room.withdraw(id, "en");

        assertThat(portal.get("/en/news/to-be-withdrawn").statusCode()).isEqualTo(410);
        assertThat(portal.get("/api/v1/news/" + id).statusCode()).isEqualTo(404);
        assertThat(portal.get("/en/news.atom").body()).doesNotContain("To be withdrawn");
    }

    @Test
    void anAnswerEndsWithTheWindowOfWhatItShows(Portal portal) {
        new Newsroom(portal).article().titled("Open for an hour").with("closes", "PT1H").make();
        assertThat(portal.get("/en/news/open-for-an-hour").statusCode()).isEqualTo(200);

        portal.setClockAhead(Duration.ofMinutes(59).plusSeconds(50));
        long age = Long.parseLong(portal.get("/en/news/open-for-an-hour").headers().firstValue("Cache-Control").orElseThrow()
                .replace("public, max-age=", ""));
        portal.setClockAhead(Duration.ofMinutes(61));

        assertThat(age).isLessThanOrEqualTo(10);
        assertThat(portal.get("/en/news/open-for-an-hour").statusCode()).isEqualTo(410);
    }

    @Test
    void whatOpensIsThereAtItsMoment(Portal portal) {
        new Newsroom(portal).article().titled("Opens in two hours").with("opens", "PT2H").make();
        assertThat(portal.get("/en/news?year=2030").body()).doesNotContain("Opens in two hours");

        portal.setClockAhead(Duration.ofHours(2).plusSeconds(1));

        assertThat(portal.get("/en/news?year=2030").body()).contains("Opens in two hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hansa=some-session", "a=1; hansa-remember=some-secret", "__Host-hansa=some-session"})
    void whoeverMayBeSignedInIsNeverAnsweredFromMemory(String cookie, Portal portal) {
        String path = "/sitemap-given/" + cookie.hashCode();
        made(portal, path);

        HttpResponse<String> own = portal.send(portal.request(path).header("Cookie", cookie));

        assertThat(own.body()).startsWith("Made 2,");
        assertThat(made(portal, path)).isEqualTo(1);
    }

    @Test
    void aCookieOfSomebodyElseMakesNoDifference(Portal portal) {
        made(portal, "/sitemap-given/foreign-cookie");

        assertThat(portal.send(portal.request("/sitemap-given/foreign-cookie").header("Cookie", "consent=no; theme=dark")).body())
                .startsWith("Made 1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cookie", "session", "missing", "long"})
    void whatIsNotForEverybodyIsNotKept(String kind, Portal portal) {
        HttpResponse<String> first = portal.get("/sitemap-given/unkept/" + kind);
        HttpResponse<String> second = portal.get("/sitemap-given/unkept/" + kind);

        assertThat(first.body()).contains("Made 1,");
        assertThat(second.body()).contains("Made 2,");
    }

    @Test
    void aLongAnswerIsWhole(Portal portal) {
        assertThat(portal.get("/sitemap-given/whole/long").body()).hasSizeGreaterThan(3 * 1024 * 1024);
    }

    @Test
    void noiseInTheQueryMakesNoSecondAnswerAndIsNotSeenByTheFirst(Portal portal) {
        String first = portal.get("/sitemap-given/noise?utm_source=evil&topic=a&page=2").body();
        String second = portal.get("/sitemap-given/noise?page=2&x=1&topic=a&y=2").body();

        assertThat(first).startsWith("Made 1,").doesNotContain("utm").doesNotContain("evil");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anOverLongQueryIsAnsweredAndNotKept(Portal portal) {
        String query = "?q=" + "x".repeat(1_500);

        assertThat(portal.get("/sitemap-given/longQuery" + query).body()).startsWith("Made 1,");
        assertThat(portal.get("/sitemap-given/longQuery" + query).body()).startsWith("Made 2,");
    }

    @Test
    void noVisitorsLanguageGetsIntoWhatOthersSee(Portal portal) {
        assertThat(portal.send(portal.request("/sitemap-given/language").header("Accept-Language", "it")).body()).contains(" null ");
    }

    @Test
    void theMemoryIsBounded(Portal portal) {
        IntStream.range(0, 60).forEach(i -> portal.get("/sitemap-given/" + i + "/large"));

        assertThat(IntStream.range(0, 60).mapToObj(i -> portal.get("/sitemap-given/" + i + "/large").body())
                .filter(body -> body.contains("Made 2,"))).isNotEmpty();
    }

    @Test
    void theReleasesOwnStylesAreCompressedForEverybody(Portal portal) throws Exception {
        HttpResponse<byte[]> styles = bytes(portal.request("/resources/site/hansa.css").header("Accept-Encoding", "gzip"));

        assertThat(styles.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(styles.body())).readAllBytes(), StandardCharsets.UTF_8))
                .contains("@font-face");
    }

    private static int made(Portal portal, String path) {
        return Integer.parseInt(portal.get(path).body().replaceAll("(?s)^.*?Made (\\d+),.*$", "$1"));
    }

    private static HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static List<HttpResponse<String>> allAtOnce(int visitors, Portal portal, String path) {
        List<CompletableFuture<HttpResponse<String>>> underWay = IntStream.range(0, visitors)
                .mapToObj(i -> CLIENT.sendAsync(portal.request(path).build(), BodyHandlers.ofString())).toList();
        return underWay.stream().map(CompletableFuture::join).toList();
    }
}
