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

/** What the page of a programme asks the server, as its script does. */
@Visit
class ProgrammeServletIT {

    private static final String EDITS = "/desk/programme/edits";
    private static final String VERSIONS = "/desk/programme/versions";
    private static final String ADD = "{\"do\":\"addSession\",\"id\":\"coffee01\",\"day\":\"2018-11-08\",\"start\":\"11\",\"end\":\"11.30\","
            + "\"type\":\"BREAK\",\"title\":{\"en\":\"Coffee\"}}";

    private final String word = Long.toString(Ids.next(), 36);

    private Caller at(Portal portal, String name, String... grants) {
        Caller caller = new Caller(portal);
        caller.signIn("/login", new Newsdesk(portal).colleague(name, grants).email(), GivenPeople.PASSWORD, false);
        return caller;
    }

    private static HttpResponse<String> edit(Caller caller, String item, int startedFrom, String edit) {
        return caller.postJson(EDITS, "{\"item\":\"" + item + "\",\"startedFrom\":" + startedFrom + ",\"edit\":" + edit + "}");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String words(String language, String text) {
        return "{\"do\":\"setWords\",\"kind\":\"TITLE\",\"session\":\"coffee01\",\"language\":\"" + language + "\",\"text\":\"" + text + "\"}";
    }

    private static JsonObject wrong(HttpResponse<String> answer) {
        return json(answer).getJsonArray("wrong").getJsonObject(0);
    }

    @Test
    void aSessionIsAddedOnceHoweverOftenItIsSentAndTakenBack(Portal portal) {
        String item = new Newsdesk(portal).conference("Added " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en");

        HttpResponse<String> added = edit(marta, item, 0, ADD);
        HttpResponse<String> again = edit(marta, item, 0, ADD);

        assertThat(added.statusCode()).isEqualTo(200);
        JsonObject session = json(added).getJsonArray("sessions").getJsonObject(0);
        assertThat(session.getString("start")).startsWith("11:00");
        assertThat(session.getInt("minutes")).isEqualTo(30);
        assertThat(json(again).getInt("editNo")).isEqualTo(1);
        JsonObject undone = json(edit(marta, item, 1, "{\"do\":\"undo\",\"number\":1}"));
        assertThat(undone.getJsonArray("order")).isEmpty();
        assertThat(undone.getInt("editNo")).isEqualTo(2);
    }

    @Test
    void onlyWhatHasChangedIsReadAgain(Portal portal) {
        String item = new Newsdesk(portal).conference("Read " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en");
        edit(marta, item, 0, ADD);
        edit(marta, item, 1, ADD.replace("coffee01", "coffee02"));

        assertThat(json(marta.get(EDITS + "?id=" + item)).getJsonArray("sessions")).hasSize(2);
        assertThat(json(marta.get(EDITS + "?id=" + item + "&since=1")).getJsonArray("sessions")).hasSize(1);
        assertThat(json(marta.get(EDITS + "?id=" + item + "&since=2")).keySet()).containsExactly("editNo");
    }

    @Test
    void aTranslatorWritesWordsInTheirLanguageAndNothingElse(Portal portal) {
        String item = new Newsdesk(portal).conference("Translated " + word);
        edit(at(portal, "Marta Keller", "EDIT:en"), item, 0, ADD);
        Caller giulia = at(portal, "Giulia Ferri", "TRANSLATE:it");

        assertThat(edit(giulia, item, 1, words("it", "Caffè")).statusCode()).isEqualTo(200);
        assertThat(edit(giulia, item, 2, words("en", "Tea")).statusCode()).isEqualTo(422);
        HttpResponse<String> moved = edit(giulia, item, 2, "{\"do\":\"setTimes\",\"session\":\"coffee01\",\"start\":\"12\",\"end\":\"13\"}");
        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(wrong(moved).getString("text")).isEqualTo("For this you need the right to write in English.");
    }

    @Test
    void whoeverHasNoBusinessAtTheDeskFindsNothing(Portal portal) {
        String item = new Newsdesk(portal).conference("Hidden " + word);
        portal.person(word + "@example.org", "Otto Outsider", "en");
        Caller otto = new Caller(portal);
        otto.signIn("/login", word + "@example.org", GivenPeople.PASSWORD, false);

        assertThat(otto.get(EDITS + "?id=" + item).statusCode()).isEqualTo(404);
        assertThat(edit(otto, item, 0, ADD).statusCode()).isEqualTo(404);
        assertThat(edit(new Caller(portal), item, 0, ADD).headers().firstValue("Location").orElse("")).contains("/login");
    }

    @Test
    void anArticleHasNoProgramme(Portal portal) {
        String article = new Newsdesk(portal).article("Article " + word, "<p>Text.</p>");
        Caller marta = at(portal, "Marta Keller", "EDIT:en");

        assertThat(edit(marta, article, 0, ADD).statusCode()).isEqualTo(404);
        assertThat(marta.get("/desk/programme.xhtml?id=" + article).statusCode()).isEqualTo(404);
    }

    @Test
    void twoPeopleWhoChangeTheSameTitleAreBothShownWhereTheyDiffer(Portal portal) {
        String item = new Newsdesk(portal).conference("Collision " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT");
        Caller luc = at(portal, "Luc Morel", "EDIT:en");
        edit(marta, item, 0, ADD);
        edit(luc, item, 1, words("en", "Coffee and tea"));

        HttpResponse<String> clash = edit(marta, item, 1, words("en", "Coffee break"));

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(json(clash).getString("who")).isEqualTo("Luc Morel");
        JsonObject theirs = json(clash).getJsonObject("state").getJsonArray("sessions").getJsonObject(0);
        assertThat(theirs.getJsonObject("title").getString("en")).isEqualTo("Coffee and tea");
        assertThat(edit(marta, item, 1, words("it", "Caffè")).statusCode()).isEqualTo(200);
        assertThat(edit(marta, item, 2, words("en", "Coffee break")).statusCode()).isEqualTo(200);
    }

    @Test
    void badInputIsToldAtItsField(Portal portal) {
        String item = new Newsdesk(portal).conference("Bad " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en");

        HttpResponse<String> backwards = edit(marta, item, 0, ADD.replace("11.30", "10.30"));
        HttpResponse<String> nonsense = edit(marta, item, 0, ADD.replace("11.30", "half past"));
        HttpResponse<String> longName = edit(marta, item, 0, ADD.replace("Coffee", "x".repeat(301)));

        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(wrong(backwards).getString("field")).isEqualTo("coffee01.end");
        assertThat(wrong(backwards).getString("text")).contains("1.00 +1");
        assertThat(wrong(nonsense).getString("field")).isEqualTo("coffee01.end");
        assertThat(wrong(longName).getString("field")).isEqualTo("coffee01.title.en");
        assertThat(edit(marta, item, 0, "{\"do\":\"dance\"}").statusCode()).isEqualTo(400);
        assertThat(edit(marta, item, 0, "{\"do\":\"addSession\",\"id\":\"<b>\"}").statusCode()).isEqualTo(400);
        assertThat(marta.postJson(EDITS, "{").statusCode()).isEqualTo(400);
        assertThat(json(marta.get(EDITS + "?id=" + item)).getInt("editNo")).isZero();
    }

    @Test
    void somebodyNewIsEnteredInTheDirectoryAndFoundByTyping(Portal portal) {
        String item = new Newsdesk(portal).conference("People " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en");
        edit(marta, item, 0, ADD);
        String name = "Zoë " + word;

        String enter = "{\"do\":\"enter\",\"session\":\"coffee01\",\"id\":\"person01\",\"role\":\"HOST\",\"name\":\"" + name + "\"}";
        edit(marta, item, 1, enter);
        JsonObject entered = json(edit(marta, item, 1, enter)).getJsonArray("sessions").getJsonObject(0).getJsonArray("people").getJsonObject(0);

        assertThat(entered.getString("name")).isEqualTo(name);
        assertThat(entered.containsKey("person")).isTrue();
        String found = marta.get("/desk/programme/people?q=zoe+" + word).body();
        assertThat(Json.createReader(new StringReader(found)).readArray()).hasSize(1);
    }

    @Test
    void aPastedListIsTakenApartLineByLine(Portal portal) {
        String item = new Newsdesk(portal).conference("Pasted " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en");
        edit(marta, item, 0, ADD);
        String lines = "Ann " + word + ", Director, PICUM\\nUNHCR representative (Name TBC)\\n4 rapporteurs";

        String looked = marta.postJson("/desk/programme/people", "{\"lines\":\"" + lines + "\"}").body();
        JsonObject session = json(edit(marta, item, 1, "{\"do\":\"paste\",\"session\":\"coffee01\",\"id\":\"pasted01\",\"role\":\"PANELLIST\",\"lines\":\""
                + lines + "\"}")).getJsonArray("sessions").getJsonObject(0);

        assertThat(Json.createReader(new StringReader(looked)).readArray().getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("as")).containsExactly("NEW", "TO_BE_NAMED", "TO_BE_NAMED");
        assertThat(session.getJsonArray("people").getValuesAs(JsonObject.class)).extracting(p -> p.getString("role"))
                .containsExactly("PANELLIST", "PANELLIST", "RAPPORTEUR");
        assertThat(session.getJsonArray("people").getJsonObject(2).getInt("count")).isEqualTo(4);
        assertThat(session.getJsonArray("people").getJsonObject(1).getJsonObject("function").getString("en")).isEqualTo("UNHCR representative");
    }

    @Test
    void aReleaseNeedsASecondPairOfEyesAndCanBeComparedAndRestored(Portal portal) {
        String item = new Newsdesk(portal).conference("Released " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en", "PUBLISH");
        Caller paul = at(portal, "Paul Publisher", "PUBLISH");
        edit(marta, item, 0, ADD);
        String release = "{\"item\":\"" + item + "\",\"seen\":1,\"languages\":[\"en\",\"it\"],\"isFinal\":false,\"note\":{\"en\":\"First\"}}";

        HttpResponse<String> own = marta.postJson(VERSIONS, release);
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(wrong(own).getString("text")).contains("Nobody releases their own work");
        assertThat(paul.postJson(VERSIONS, release.replace("\"seen\":1", "\"seen\":0")).statusCode()).isEqualTo(422);
        JsonObject released = json(paul.postJson(VERSIONS, release));
        assertThat(released.getJsonArray("releases").getJsonObject(0).getInt("number")).isEqualTo(1);

        edit(marta, item, 1, "{\"do\":\"setTimes\",\"session\":\"coffee01\",\"start\":\"11.15\",\"end\":\"11.45\"}");
        String compared = marta.get(VERSIONS + "?id=" + item + "&from=1&to=working").body();
        assertThat(compared).contains("\"kind\":\"MOVED\"", "11:00–11:30", "11:15–11:45");
        String offered = paul.get(VERSIONS + "?id=" + item).body();
        assertThat(offered).contains("“Coffee” has moved: now 11:15–11:45.", "«Coffee» è spostato: ora 11:15–11:45.");
        JsonObject restored = json(edit(marta, item, 2, "{\"do\":\"restore\",\"version\":1}"));
        assertThat(restored.getJsonArray("sessions").getJsonObject(0).getString("start")).startsWith("11:00");
    }

    @Test
    void theWorkingCopyIsLookedAtAsTheSiteWouldShowItAndOnlyAtTheDesk(Portal portal) {
        String item = new Newsdesk(portal).conference("Previewed " + word);
        Caller marta = at(portal, "Marta Keller", "EDIT:en");
        edit(marta, item, 0, ADD);
        String address = "/desk/programme/preview?id=" + item + "&lang=";

        HttpResponse<String> english = marta.get(address + "en");
        HttpResponse<String> italian = marta.get(address + "it");

        assertThat(english.body()).contains("Coffee", "Draft programme, version 1 of ", "Visitors do not see this page.");
        assertThat(english.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(italian.body()).contains(" lang=\"it\" dir=\"ltr\">", "lang=\"en\">Coffee", "lang=\"en\">Preview of the working copy");
        assertThat(marta.get(address + "xx").statusCode()).isEqualTo(404);
        assertThat(new Caller(portal).get(address + "en").body()).doesNotContain("Coffee");
    }
}
