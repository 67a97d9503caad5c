package eu.hansa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are wrong, and what is answered to them. */
@Visit
class BadAddressesIT {

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr-BE,fr;q=0.9,en;q=0.5 | /fr/",
        "it | /it/",
        "de | /en/"})
    void theRootLeadsToTheBestLanguage(String accepted, String home, Portal portal) {
        HttpResponse<String> answer = portal.send(portal.request("/").header("Accept-Language", accepted).GET());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith(home);
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({
        "/en,/en/",
        "/en/news/,/en/news",
        "/fr/news,/fr/actualites",
        "/fr/news/some-word,/fr/actualites/some-word",
        "/it/news.atom,/it/notizie.atom",
        "/it/conferences/past,/it/conferenze/passate",
        "/fr/conferenze/some-word.ics,/fr/conferences/some-word.ics",
        "/it/people/some-body,/it/persone/some-body",
        "/fr/news/a%0d%0aX-Bad:%20yes,/fr/actualites/a%0D%0AX-Bad%3A%20yes"})
    void anAddressThatIsNearlyRightLeadsToTheRightOne(String path, String right, Portal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(location(answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "?page=-1,''",
        "?page=0,''",
        "?page=1,''",
        "?page=abc,''",
        "?topic=&year=&only=&page=,''",
        "?only=maybe,''",
        "?only=1&only=1,?only=1"})
    void untidyWishesLeadToTheirSimplestAddress(String query, String simplest, Portal portal) {
        HttpResponse<String> answer = portal.get("/en/news" + query);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/en/news" + simplest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xx/news", "/nowhere", "/fr/nulle-part", "/fr/actualites/nulle-part", "/fr/actualites/un/deux",
        "/fr/actualites?page=999999", "/fr/actualites?topic=nulle-part", "/fr/actualites?year=1815", "/fr/actualites?year=abc",
        "/fr/actualites?series=nulle-part", "/fr/conferences/nulle-part/rien", "/fr/conferences/nulle-part.rien", "/fr/conferences.rien",
        "/fr/conferences.atom/rien", "/fr/conferences/passees/rien", "/fr/conferences/passees?year=1815", "/fr/actualites/passees",
        "/fr/personnes/personne", "/fr/personnes", "/nowhere.xhtml", "/error", "/resources/site/nowhere.css", "/resources/site/"})
    void whatIsNotThereIsToldInTheVisitorsLanguage(String path, Portal portal) {
        HttpResponse<String> answer = portal.send(portal.request(path).header("Accept-Language", "fr").GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"fr\"", "hansa.css").contains("Introuvable");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    }

    @Test
    void theLanguageOfTheAddressGoesBeforeTheBrowsers(Portal portal) {
        assertThat(portal.send(portal.request("/it/nulla").header("Accept-Language", "fr").GET()).body()).contains("Non trovata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic", "year", "series", "page", "only", "unknown"})
    void tenThousandCharactersAreAnsweredByThePortalItself(String parameter, Portal portal) {
        HttpResponse<String> answer = portal.get("/en/news?" + parameter + "=" + "a".repeat(10_000));

        assertThat(answer.statusCode()).isIn(200, 302, 404);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/news", "/en/news/some-word", "/"})
    void aPublicPageTakesNothing(String path, Portal portal) {
        HttpResponse<String> answer = portal.send(portal.request(path).POST(HttpRequest.BodyPublishers.ofString("a=b")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(answer.body()).contains("This page can only be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/news/%00", "/en/news/a%2Fb", "/en/news/..%2f..%2fWEB-INF/web.xml", "/en/news/%c3%28", "/en/news/a;b=c",
        "/en/news?topic=%", "/en//news"})
    void oddCharactersAreNoFaultOfThePortal(String path, Portal portal) throws Exception {
        assertThat(RawRequest.status(portal.address(), path)).isBetween(200, 499);
    }

    @Test
    void thePageThatSaysSoIsOpenToEverybody(Page page) {
        page.setViewportSize(390, 844);
        page.navigate("/en/news/never-was");

        assertThat(page.title()).contains("not in the programme");
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
