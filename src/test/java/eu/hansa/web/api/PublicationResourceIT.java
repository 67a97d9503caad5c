package eu.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Visit
class PublicationResourceIT {

    @Test
    void anItemIsToldWhole(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String[] topic = room.topic("Housing");
        String id = room.article().titled("For machines").saying("<p>Text for <em>machines</em>.</p>").live("en,fr")
                .with("topic", topic[0]).with("byline", "Ada Author").with("date", "2032-02-03").make();

        JsonObject item = json(portal, "/api/v1/news/" + id);

        assertThat(text(item, "id")).isEqualTo(id);
        assertThat(text(item, "lang")).isEqualTo("en");
        assertThat(text(item, "url")).isEqualTo(portal.address() + "/en/news/for-machines");
        assertThat(text(item, "title")).isEqualTo("For machines");
        assertThat(text(item, "summary")).isEqualTo("Lead of For machines");
        assertThat(text(item, "byline")).isEqualTo("Ada Author");
        assertThat(text(item, "html")).isEqualTo("<p>Text for <em>machines</em>.</p>");
        assertThat(text(item, "date")).isEqualTo("2032-02-03");
        assertThat(Instant.parse(text(item, "publishedAt"))).isBeforeOrEqualTo(Instant.parse(text(item, "updatedAt")));
        assertThat(text(item.getAsJsonArray("topics").get(0), "key")).isEqualTo(topic[1]);
        assertThat(text(item.getAsJsonArray("topics").get(0), "name")).isEqualTo("Housing");
        assertThat(text(item.getAsJsonArray("alternates").get(0), "lang")).isEqualTo("fr");
        assertThat(portal.get(URI.create(text(item.getAsJsonArray("alternates").get(0), "url")).getPath()).statusCode()).isEqualTo(200);
        assertThat(item.get("series").isJsonNull()).isTrue();
        assertThat(item.has("venue")).isFalse();
    }

    @Test
    void theLanguageAskedForComesFirstAndAnotherStandsIn(Portal portal) {
        String id = new Newsroom(portal).article().live("en,fr").make();

        assertThat(text(json(portal, "/api/v1/news/" + id + "?lang=fr"), "lang")).isEqualTo("fr");
        assertThat(text(json(portal, "/api/v1/news/" + id + "?lang=it"), "lang")).isEqualTo("en");
    }

    @Test
    void theLatestIsWhatStandsFirst(Portal portal) {
        new Newsroom(portal).article().titled("Dated last of all").with("date", "2090-01-01").make();

        assertThat(text(json(portal, "/api/v1/news/latest"), "title")).isEqualTo("Dated last of all");
    }

    @Test
    void pagesLeadToEachOtherAndShowEverythingOnce(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String[] topic = room.topic("Paging");
        for (int i = 0; i < 5; i++) {
            room.article().titled("Paged " + i).with("topic", topic[0]).make();
        }

        JsonObject first = json(portal, "/api/v1/news?size=2&topic=" + topic[1]);
        JsonObject second = followed(portal, first, "next");
        JsonObject last = followed(portal, second, "next");

        assertThat(first.get("total").getAsInt()).isEqualTo(5);
        assertThat(first.get("pages").getAsInt()).isEqualTo(3);
        assertThat(titles(first)).containsExactly("Paged 4", "Paged 3");
        assertThat(titles(second)).containsExactly("Paged 2", "Paged 1");
        assertThat(titles(last)).containsExactly("Paged 0");
        assertThat(last.getAsJsonObject("links").has("next")).isFalse();
        assertThat(followed(portal, last, "first")).isEqualTo(first);
        assertThat(followed(portal, second, "last")).isEqualTo(last);
    }

    @Test
    void aConferenceTellsWhenAndWhereItIs(Portal portal) {
        String id = new Newsroom(portal).conference().titled("Told to machines").with("date", "2046-07-08").live("en,fr").make();

        JsonObject item = json(portal, "/api/v1/conferences/" + id);

        assertThat(text(item, "type")).isEqualTo("conferences");
        assertThat(text(item, "url")).isEqualTo(portal.address() + "/en/conferences/told-to-machines");
        assertThat(text(item, "starts")).isEqualTo("2046-07-08T00:00:00+02:00");
        assertThat(text(item, "ends")).isEqualTo("2046-07-09T00:00:00+02:00");
        assertThat(text(item, "zone")).isEqualTo("Europe/Brussels");
        assertThat(text(item, "status")).isEqualTo("announced");
        assertThat(text(item, "attendance")).isEqualTo("on-site");
        assertThat(item.get("venue").isJsonNull()).isTrue();
        assertThat(titles(json(portal, "/api/v1/conferences?year=2046"))).containsExactly("Told to machines");
    }

    @Test
    void whatIsToComeAndWhatIsOverAreTwoLists(Portal portal) {
        new Newsroom(portal).conference().titled("Long over").with("date", "1998-07-08").make();
        new Newsroom(portal).conference().titled("Far ahead").with("date", "2048-07-08").make();

        assertThat(titles(json(portal, "/api/v1/conferences?size=100&when=upcoming"))).contains("Far ahead").doesNotContain("Long over");
        assertThat(titles(json(portal, "/api/v1/conferences?size=100&when=past"))).contains("Long over").doesNotContain("Far ahead");
        assertThat(titles(json(portal, "/api/v1/conferences?year=1998&when=past"))).containsExactly("Long over");
    }

    @Test
    void aYearNarrowsAList(Portal portal) {
        new Newsroom(portal).article().titled("Of 2045").with("date", "2045-06-07").make();

        assertThat(titles(json(portal, "/api/v1/news?year=2045"))).containsExactly("Of 2045");
    }

    @ParameterizedTest
    @CsvSource({"lang,xx", "lang,EN", "page,0", "page,-1", "page,abc", "page,99999999999999999999", "size,0", "size,101", "size,1.5",
        "year,20", "year,year", "when,tomorrow", "topic,Not A Key", "series,../../etc"})
    void aValueThatCannotBeIsToldWhatIsWrongWithIt(String parameter, String value, Portal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/news?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));

        JsonObject problem = problem(answer, 400);
        assertThat(text(problem, "parameter")).isEqualTo(parameter);
        assertThat(text(problem, "detail")).startsWith(parameter + " must be ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang", "page", "size", "topic", "series", "year", "when"})
    void aParameterOfTenThousandCharactersIsRefusedLikeAnyOther(String parameter, Portal portal) {
        problem(portal.get("/api/v1/news?" + parameter + "=" + "x".repeat(4_000)), 400);
        assertThat(portal.get("/api/v1/news?" + parameter + "=" + "x".repeat(10_000)).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/none", "/api/v1/news/1", "/api/v1/news/abc", "/api/v1/news/99999999999999999999",
        "/api/v1/news?page=999999", "/api/v1/news?topic=unknown", "/api/v1/news/1/2/3", "/api/v1/"})
    void whatIsNotThereIsMissing(String path, Portal portal) {
        assertThat(text(problem(portal.get(path), 404), "detail")).isNotBlank();
    }

    @Test
    void nothingCanBeChanged(Portal portal) {
        HttpResponse<String> answer = portal.send(portal.request("/api/v1/news").POST(HttpRequest.BodyPublishers.noBody()));

        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void whoeverTakesNoJsonIsToldSoEvenWhereTheAnswerIsKept(Portal portal) {
        portal.get("/api/v1/news");

        problem(portal.send(portal.request("/api/v1/news").header("Accept", "text/html")), 406);
    }

    @Test
    void pagesOfOtherSitesMayRead(Portal portal) {
        assertThat(portal.get("/api/v1/news").headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(portal.get("/api/v1/none").headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void theDescriptionNamesThisPortalAndNotItsServer(Portal portal) {
        String description = portal.get("/openapi").body();

        assertThat(description).contains("/api/v1/{type}/{id}", portal.address().toString(), "application/problem+json")
                .doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish").doesNotContain("given").doesNotContain("endpoints");
        assertThat(portal.get("/openapi/application.wadl").statusCode()).isEqualTo(404);
    }

    private static JsonObject json(Portal portal, String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        return problem;
    }

    private static JsonObject followed(Portal portal, JsonObject page, String link) {
        URI address = URI.create(text(page.getAsJsonObject("links"), link));
        return json(portal, address.getPath() + "?" + address.getQuery());
    }

    private static List<String> titles(JsonObject page) {
        return StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false).map(item -> text(item, "title")).toList();
    }

    private static String text(JsonElement object, String name) {
        return object.getAsJsonObject().get(name).getAsString();
    }
}
