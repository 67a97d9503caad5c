package eu.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Searching;
import eu.hansa.given.Visit;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs find. Each test looks for a word of its own. */
@Visit
class SearchResourceIT {

    private static JsonObject get(Portal portal, String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    @Test
    void aResultSaysWhatItIsAndWhereItStandsAndMarksWhatWasLookedFor(Portal portal) {
        String[] topic = new Newsroom(portal).topic("Cornflower matters");
        new Newsroom(portal).article().titled("Cornflower & Co").saying("<p>On the <b>cornflowers</b> of x &lt; y.</p>").with("topic", topic[0])
                .with("date", "2032-02-03").make();
        new Searching(portal).untilFound("cornflower");

        JsonObject found = get(portal, "/api/v1/search?q=cornflower");

        assertThat(found.get("total").getAsInt()).isEqualTo(1);
        JsonObject hit = found.getAsJsonArray("items").get(0).getAsJsonObject();
        assertThat(hit.get("title").getAsString()).isEqualTo("Cornflower & Co");
        assertThat(hit.get("type").getAsString()).isEqualTo("news");
        assertThat(hit.get("url").getAsString()).startsWith(portal.address().toString()).endsWith("/en/news/cornflower-co");
        assertThat(hit.get("snippet").getAsString()).isEqualTo("On the <mark>cornflowers</mark> of x &lt; y.");
        assertThat(hit.get("date").getAsString()).isEqualTo("2032-02-03");
        assertThat(hit.getAsJsonArray("topics").get(0).getAsJsonObject().get("key").getAsString()).isEqualTo(topic[1]);
        JsonObject facets = found.getAsJsonObject("facets");
        assertThat(facets.getAsJsonArray("year").get(0).getAsJsonObject().get("value").getAsString()).isEqualTo("2032");
        assertThat(facets.getAsJsonArray("topic").get(0).getAsJsonObject().get("count").getAsInt()).isEqualTo(1);
        assertThat(get(portal, "/api/v1/search?q=cornflower&year=2031").get("total").getAsInt()).isZero();
        assertThat(get(portal, "/api/v1/search?q=cornflower&topic=" + topic[1]).get("total").getAsInt()).isEqualTo(1);
        assertThat(get(portal, "/api/v1/search?q=cornflowre").get("meant").getAsString()).isEqualTo("cornflower");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search,400,q", "/api/v1/search?q=,400,q", "/api/v1/search?q=a&page=-1,400,page", "/api/v1/search?q=a&size=1000,400,size",
        "/api/v1/search?q=a&lang=xx,400,lang", "/api/v1/search?q=a&only=xx,400,only", "/api/v1/search?q=a&year=x,400,year",
        "/api/v1/search?q=a&type=%22,400,type", "/api/v1/search?q=a&topic=nowhere,404,", "/api/v1/search?q=nothing-of-the-kind&page=2,404,"})
    void aWrongWishIsToldWhatIsWrongWithIt(String path, int status, String parameter, Portal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        if (parameter != null) {
            assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().get("parameter").getAsString()).isEqualTo(parameter);
        }
    }

    @Test
    void tenThousandCharactersAreRefusedWithTheLimit(Portal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/search?q=" + "a".repeat(10_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("300");
    }
}
