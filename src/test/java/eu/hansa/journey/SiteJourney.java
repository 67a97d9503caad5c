package eu.hansa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visitor comes home, looks through the news, reads an article and changes the language. */
@Visit
class SiteJourney {

    private static final String BODY = "<p>Once people settle down, it is always at the local level.</p><h2>Three questions</h2>"
            + "<ol class=\"asks\"><li>How can collaboration help?</li><li>Can a policy be replicated?</li></ol>"
            + "<ul class=\"people\"><li><b>Bart Somers</b>Mayor of Mechelen</li><li><b>Anja Hagenauer</b>Deputy Mayor of Salzburg</li></ul>"
            + "<table><caption>Days</caption><tr><th scope=\"col\">Day</th><th scope=\"col\">City</th></tr><tr><td>13 June</td><td>Bilbao</td></tr></table>";
    /** What the family may move when it comes late. */
    private static final double BARELY = 0.02;
    private static final long LATE_MILLIS = 600;

    private static void given(Portal portal) {
        Newsroom room = new Newsroom(portal);
        room.article().titled("Migrant integration in an interconnected world: session focus").saying(BODY).live("en,fr").make();
        room.article().titled("Wohnungsmarktintegration und Antidiskriminierungsmaßnahmen für Neuzugewanderte").live("en").make();
    }

    @ParameterizedTest
    @CsvSource({"en,390,LIGHT", "en,1280,DARK", "fr,390,DARK", "fr,1280,LIGHT"})
    void everyPageIsOpenToEverybodyAtEverySize(String language, int width, ColorScheme colours, Portal portal, Page page) {
        given(portal);
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));

        page.navigate("/" + language + "/");
        looksRight(page, language);
        page.locator(".label a[href$='" + (language.equals("en") ? "/news" : "/actualites") + "']").first().click();
        page.waitForLoadState();
        looksRight(page, language);
        page.locator("h3 a").filter(new Locator.FilterOptions().setHasText("session focus")).first().click();
        page.waitForLoadState();
        assertThat(page.locator("h1").innerText()).contains("session focus");
        looksRight(page, language);
        assertThat(page.context().cookies()).isEmpty();
    }

    private static void looksRight(Page page, String language) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1")).satisfies(h1 -> assertThat(h1.count()).isEqualTo(1));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("fits " + page.url()).isTrue();
        assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
    }

    private static void late(Route route) {
        try {
            Thread.sleep(LATE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        route.resume();
    }

    @Test
    void theSwitchOfLanguagesLeadsToTheSameArticleAndSaysWhatIsMissing(Portal portal, Page page) {
        given(portal);
        page.setViewportSize(1280, 900);
        page.navigate("/en/news");
        page.locator("h3 a").filter(new Locator.FilterOptions().setHasText("session focus")).first().click();
        page.waitForLoadState();

        assertThat(page.locator(".langs .none").innerText()).contains("IT").contains("not available yet");
        page.locator(".langs a[lang=fr]").click();
        page.waitForLoadState();

        assertThat(page.url()).contains("/fr/actualites/");
        assertThat(page.locator("h1").innerText()).contains("session focus");
    }

    @Test
    void theMenuOpensAndClosesOnAPhoneWithoutAScript(Portal portal, Page page) {
        page.setViewportSize(390, 844);
        page.navigate("/en/");
        assertThat(page.locator("#menu nav a").first().isVisible()).isFalse();

        page.locator("header button").first().click();
        assertThat(page.locator("#menu nav a").first().isVisible()).isTrue();
        assertThat(Accessibility.violations(page)).isEmpty();

        page.keyboard().press("Escape");
        assertThat(page.locator("#menu nav a").first().isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void textIsThereBeforeTheFamilyAndStaysWhereItIs(int width, Portal portal, Page page) {
        Newsroom room = new Newsroom(portal);
        String[] topic = room.topic("Late letters at " + width);
        room.article().titled("Migrant integration in an interconnected world: session focus").saying(BODY).with("topic", topic[0]).live("en,fr").make();
        page.setViewportSize(width, 900);
        page.addInitScript("window.moved = 0; window.movers = []; new PerformanceObserver(list => list.getEntries().forEach(e => {"
                + "window.moved += e.value; e.sources.forEach(s => window.movers.push((s.node?.textContent ?? '').trim().slice(0, 60)"
                + " + ' ' + s.previousRect.y + '>' + s.currentRect.y + ' h' + s.previousRect.height + '>' + s.currentRect.height)) }))"
                + ".observe({type: 'layout-shift', buffered: true});");
        page.route("**/*.woff2", SiteJourney::late);
        String list = "/en/news?topic=" + topic[1];
        page.navigate(list);
        String article = page.locator("h3 a").first().getAttribute("href");
        for (String path : List.of(list, "/fr/actualites?topic=" + topic[1], article)) {
            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("document.fonts.ready.then(() => true)");
            page.waitForTimeout(300);
            assertThat(((Number) page.evaluate("window.moved")).doubleValue())
                    .as(path + " " + page.evaluate("window.movers")).isLessThan(BARELY);
            assertThat((Boolean) page.evaluate("document.fonts.check('16px \"Inter Tight Variable\"')")).isTrue();
        }
    }
}
