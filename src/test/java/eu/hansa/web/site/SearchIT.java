package eu.hansa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Searching;
import eu.hansa.given.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors find. Each test looks for a word of its own. */
@Visit
class SearchIT {

    private static Document page(Portal portal, String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsWithdrawnIsGone(Portal portal) {
        Newsroom room = new Newsroom(portal);
        Searching search = new Searching(portal);
        String id = room.article().titled("Quillwort in Bilbao").saying("<p>On ferns &amp; the quillworts of the city.</p>").make();

        assertThat(search.untilFound("quillwort")).containsExactly("Quillwort in Bilbao");
        assertThat(page(portal, "/en/search?q=quillwort").select(".rows mark").eachText()).containsExactly("Quillwort", "quillworts");
        assertThat(page(portal, "/en/search?q=quillwort").select(".rows h3 a").attr("href")).isEqualTo("/en/news/quillwort-in-bilbao");

        room.withdraw(id, "en");
        assertThat(search.untilGone("quillwort")).isEmpty();
    }

    @Test
    void aRenewedTextIsFoundByItsNewWords(Portal portal) {
        Newsroom room = new Newsroom(portal);
        Searching search = new Searching(portal);
        String id = room.article().titled("Sorrelfield opens").make();
        search.untilFound("sorrelfield");

        room.renew(id, "en", "Dockfield opens", "<p>Text.</p>");

        assertThat(search.untilFound("dockfield")).containsExactly("Dockfield opens");
        assertThat(search.titles("sorrelfield")).isEmpty();
    }

    @Test
    void totalsFacetsSuggestionsAndSnippetsDoNotTellOfRestrictedNews(Portal portal, Page page) {
        Newsroom room = new Newsroom(portal);
        String[] topic = room.topic("Hellebore matters");
        room.article().titled("Hellebore kept from the public").saying("<p>With zanthoxylum.</p>").with("date", "2033-01-01")
                .with("topic", topic[0]).forSignedIn().make();
        room.article().titled("Hellebore for all").with("date", "2034-01-01").make();
        Searching search = new Searching(portal);

        assertThat(search.untilFound("hellebore")).containsExactly("Hellebore for all");
        Document found = page(portal, "/en/search?q=hellebore");
        assertThat(found.select("#found").text()).isEqualTo("One result");
        assertThat(found.select("#year option").eachText()).containsExactly("All years", "2034 (1)");
        assertThat(found.select("#topic option").eachText()).containsExactly("All topics");
        assertThat(found.html()).doesNotContain("kept from the public").doesNotContain("zanthoxylum");
        assertThat(page(portal, "/en/search?q=hellebore&year=2033").select("#found").text()).isEqualTo("Nothing was found");
        assertThat(page(portal, "/en/search?q=zanthoxylun").select("main").text()).doesNotContain("Did you mean");
        assertThat(portal.get("/api/v1/search?q=hellebore").body()).contains("\"total\":1").doesNotContain("2033").doesNotContain("kept");

        portal.person("reader-of-hellebore@example.org", "Rhea Reader", "en");
        portal.signIn(page, "reader-of-hellebore@example.org");
        assertThat(Searching.untilFound(page, "hellebore")).containsExactlyInAnyOrder("Hellebore for all", "Hellebore kept from the public");
        page.navigate("/en/search?q=zanthoxylun");
        assertThat(page.locator("main").innerText()).contains("Did you mean zanthoxylum");
    }

    @Test
    void aWindowOpensAndClosesByTheClock(Portal portal) {
        new Newsroom(portal).article().titled("Oxeye opens some day").with("opens", "P10D").with("closes", "P12D").make();
        new Newsroom(portal).article().titled("Oxeyemarker").make();
        Searching search = new Searching(portal);
        search.untilFound("oxeyemarker");

        assertThat(search.titles("oxeye")).isEmpty();
        portal.setClockAhead(Duration.ofDays(11));
        assertThat(search.titles("oxeye")).containsExactly("Oxeye opens some day");
        portal.setClockAhead(Duration.ofDays(13));
        assertThat(search.titles("oxeye")).isEmpty();
    }

    @Test
    void anItemIsOfferedOnceInTheLanguageOfThePageAndLeadsToItsOthers(Portal portal) {
        new Newsroom(portal).article().titled("Speedwell").live("en,fr").make();
        Searching search = new Searching(portal);

        assertThat(Searching.until(() -> search.titlesAt("/fr/recherche?q=speedwell"), found -> found.equals(List.of("Speedwell fr"))))
                .containsExactly("Speedwell fr");
        assertThat(search.titles("speedwell")).containsExactly("Speedwell");
        assertThat(search.titlesAt("/it/ricerca?q=speedwell")).hasSize(1);
        assertThat(search.titlesAt("/en/search?q=speedwell&lang=fr")).containsExactly("Speedwell fr");
        assertThat(page(portal, "/en/search?q=speedwell").select("#lang option").eachText())
                .containsExactly("English, or another where there is none (1)", "English (1)", "Français (1)");
        assertThat(page(portal, "/en/search?q=speedwell").select(".langs a[lang=fr]").attr("href")).isEqualTo("/fr/recherche?q=speedwell");
    }

    @Test
    void aSessionIsFoundOnceItsProgrammeIsReleasedAndLeadsToItsPlace(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("Conference of yarrow").make();
        Searching search = new Searching(portal);
        search.untilFound("yarrow");
        assertThat(search.titles("tansyfield")).isEmpty();

        room.programme(id, "en", false, "Panel on tansyfield", "Panel on something else");

        assertThat(search.untilFound("tansyfield")).containsExactly("Panel on tansyfield");
        Document found = page(portal, "/en/search?q=tansyfield");
        assertThat(found.select(".rows h3 a").attr("href")).startsWith("/en/conferences/conference-of-yarrow/programme#s-");
        assertThat(found.select(".rows .meta").text()).contains("Session", "Conference of yarrow");
    }

    @Test
    void whatWasMistypedIsOfferedInTheRightWay(Portal portal) {
        new Newsroom(portal).article().titled("Chrysanthemum festival").make();
        new Searching(portal).untilFound("chrysanthemum");

        Document page = page(portal, "/en/search?q=chrysanthenum");

        assertThat(page.select("#found").text()).isEqualTo("Nothing was found");
        assertThat(page.select("main .lede a").text()).isEqualTo("chrysanthemum");
        assertThat(page.select("main .lede a").attr("href")).isEqualTo("/en/search?q=chrysanthemum");
    }

    @ParameterizedTest
    @CsvSource({"/en/search", "/en/search?q=", "/en/search?q=housing&page=-1", "/en/search?q=housing&page=99999999999", "/en/search?q=housing&page=0",
        "/en/search?q=housing&year=abc&type=%22&lang=xx&topic=nowhere", "/en/search?q=%22(%5B%7B*%3F~%5E%5C", "/en/search?q=a&q=b",
        "/en/search?q=-nothing", "/en/search?q=%00", "/en/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"})
    void whateverIsAskedIsAnswered(String path, Portal portal) {
        Document page = page(portal, path);

        assertThat(page.select("main form[role=search]")).hasSize(1);
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void tenThousandCharactersAreSearchedByTheirBeginning(Portal portal) {
        Document page = page(portal, "/en/search?q=" + "word+".repeat(2_000));

        assertThat(page.select("main").text()).contains("only its beginning was looked for");
        assertThat(page.title()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=housing", "/en/search", "/api/v1/search?q=housing"})
    void answersAreKeptByNobody(String path, Portal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void searchEnginesAreToLeaveItAlone(Portal portal) {
        Document page = page(portal, "/en/search?q=housing");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void theWordsOfAnotherLanguageInTheAddressLeadToTheRightOnes(Portal portal) {
        HttpResponse<String> answer = portal.get("/it/search?q=housing");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/it/ricerca?q=housing");
    }
}
