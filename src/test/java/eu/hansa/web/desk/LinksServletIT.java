package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Caller;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import eu.hansa.kernel.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the editor offers to link to. */
@Visit
class LinksServletIT {

    private static HttpResponse<String> asked(Portal portal, Colleague who, String item, String words) {
        Caller caller = new Caller(portal);
        caller.signIn("/login", who.email(), GivenPeople.PASSWORD, false);
        return caller.get("/desk/links?language=en&item=" + item + "&q=" + words);
    }

    private static List<JsonObject> found(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject().getJsonArray("found").stream().map(JsonValue::asJsonObject).toList();
    }

    @Test
    void itemsOfAnyTypeAreFoundByTheirTitleWithWhetherReadersSeeThem(Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = "w" + Ids.next();
        String own = desk.article("Own " + word, "<p>Text.</p>");
        String draft = desk.article("Draft " + word, "<p>Text.</p>");
        String conference = desk.conference("Meeting " + word);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");

        List<JsonObject> found = found(asked(portal, marta, own, word));

        assertThat(found).extracting(item -> item.getString("link")).containsExactlyInAnyOrder("/item/" + draft, "/item/" + conference);
        assertThat(found).extracting(item -> item.getString("about") + ": " + item.getString("state"))
                .containsExactlyInAnyOrder("News, English: not public yet", "Conference, English: live");
        assertThat(found).filteredOn(item -> item.getBoolean("seen")).extracting(item -> item.getString("warning")).containsExactly("");
        assertThat(found(asked(portal, marta, own, "/item/" + draft + "%23place"))).extracting(item -> item.getString("title")).containsExactly("Draft " + word);
        assertThat(found(asked(portal, marta, own, "w"))).isEmpty();
        assertThat(found(asked(portal, marta, own, "%25%25"))).isEmpty();
    }

    @Test
    void nobodyFindsWhatTheyDoNotHaveAtTheDesk(Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = "w" + Ids.next();
        String group = desk.group("Group " + word);
        String elsewhere = desk.article("Elsewhere " + word, "<p>Text.</p>");
        Colleague officer = desk.colleague("Luc Morel");
        desk.lets(officer, group, "EDIT");

        assertThat(found(asked(portal, officer, group, word))).isEmpty();
        assertThat(found(asked(portal, officer, group, "/item/" + elsewhere))).isEmpty();
        assertThat(asked(portal, officer, elsewhere, word).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverMayNotWriteTheTextIsToldNothing(Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String own = desk.article("Not mine " + Ids.next(), "<p>Text.</p>");

        assertThat(asked(portal, desk.colleague("Marta Keller", "TRANSLATE:it"), own, "Not").statusCode()).isEqualTo(404);
        assertThat(asked(portal, desk.colleague("Marta Keller", "EDIT:en"), "no-id", "Not").statusCode()).isEqualTo(400);
    }
}
