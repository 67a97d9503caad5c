package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Caller;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import eu.hansa.kernel.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the editor's script is told about words that nobody has saved yet. */
@Visit
class ChecksServletIT {

    private static HttpResponse<String> asked(Portal portal, String item, String html, String... grants) {
        Caller caller = new Caller(portal);
        caller.signIn("/login", new Newsdesk(portal).colleague("Marta Keller", grants).email(), GivenPeople.PASSWORD, false);
        return caller.postJson("/desk/checks", "{\"item\":\"" + item + "\",\"language\":\"en\",\"words\":{\"html\":\"" + html + "\"}}");
    }

    @Test
    void whatIsFoundIsToldWithItsFieldAndTheMendedText(Portal portal) {
        String item = new Newsdesk(portal).article("Checked " + Ids.next(), "<p>Text.</p>");

        JsonObject answer = Json.createReader(new StringReader(asked(portal, item,
                "<p><a href='https://example.org/?utm_source=x'>here</a><script>alert(1)</script></p>", "EDIT:en").body())).readObject();

        assertThat(answer.getString("blocking")).isEqualTo("1 blocks");
        assertThat(answer.getString("advising")).isEqualTo("1 advises");
        JsonObject first = answer.getJsonArray("found").getJsonObject(0);
        assertThat(first.getString("field")).isEqualTo("html");
        assertThat(first.getString("fieldName")).isEqualTo("Text");
        assertThat(first.getString("text")).startsWith("The link “here” counts those who follow it");
        assertThat(first.getString("mended")).isEqualTo("<p><a href=\"https://example.org/\">here</a></p>");
        assertThat(new Newsdesk(portal).stored(item)).contains("Text.").doesNotContain("here");
    }

    @Test
    void whoeverMayNotWriteItIsToldNothing(Portal portal) {
        String item = new Newsdesk(portal).article("Not mine " + Ids.next(), "<p>Text.</p>");

        assertThat(asked(portal, item, "<p>Text.</p>", "TRANSLATE:it").statusCode()).isEqualTo(404);
    }
}
