package eu.hansa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Searching;
import eu.hansa.given.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visitor looks for something from the head of a page, narrows it down, mistypes, and finds. */
@Visit
class SearchJourney {

    private static void given(Portal portal) {
        if (new Searching(portal).page("wayfarers").contains("24 results")) {
            return;
        }
        Newsroom room = new Newsroom(portal);
        String topic = room.topic("Wayfaring")[0];
        for (int i = 1; i <= 22; i++) {
            room.article().titled("Wayfarers in city number " + i).saying("<p>How wayfarers find their way in the city.</p>").make();
        }
        room.article().titled("Wayfarers and their rights").with("date", "2031-05-15").with("topic", topic).live("en,fr").make();
        room.conference().titled("Conference of wayfarers").make();
        Searching.until(() -> new Searching(portal).page("wayfarers"), page -> page.contains("24 results"));
    }

    @ParameterizedTest
    @CsvSource({"390,DARK", "1280,LIGHT"})
    void fromTheHeadOfAnyPageToWhatWasLookedFor(int width, ColorScheme colours, Portal portal, Page page) {
        given(portal);
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.navigate("/en/news");
        if (width < 900) {
            page.locator("button[popovertarget=menu]").first().click();
        }

        page.locator("#q").fill("wayfarers");
        page.keyboard().press("Enter");
        page.waitForURL("**/en/search?q=wayfarers");
        looksRight(page);
        page.locator("#year").selectOption("2031");
        page.locator("main .filter button").click();
        page.waitForURL("**year=2031**");

        assertThat(page.locator("#found").innerText()).isEqualTo("One result");
        looksRight(page);
        page.locator("main h3 a").click();
        page.waitForURL("**/en/news/**");
        assertThat(page.locator("h1").innerText()).contains("Wayfarers and their rights");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void throughThePagesToTheLast(Portal portal, Page page) {
        given(portal);
        page.navigate("/en/search?q=wayfarers&type=news");

        page.locator("nav.pages a[rel=next]").click();
        page.waitForURL("**page=2**");

        assertThat(page.locator("nav.pages [aria-current=page]").innerText()).isEqualTo("2");
        assertThat(page.locator("main .rows > li").count()).isPositive();
        looksRight(page);
    }

    @Test
    void withAMistypedWordToTheRightOneAndInAnotherLanguage(Portal portal, Page page) {
        given(portal);
        page.navigate("/en/search?q=wayfarrers");
        looksRight(page);

        page.locator("main a").filter(new Locator.FilterOptions().setHasText("wayfarers")).click();
        page.waitForURL("**q=wayfarers**");
        assertThat(page.locator("main .rows > li").count()).isPositive();
        page.locator(".langs a[lang=fr]").click();
        page.waitForURL("**/fr/recherche?q=wayfarers");

        assertThat(page.locator("h1").innerText()).isEqualTo("Recherche");
        page.locator("#year").selectOption("2031");
        page.locator("main .filter button").click();
        page.waitForURL("**year=2031**");
        assertThat(page.locator("main h3").allInnerTexts()).containsExactly("Wayfarers and their rights fr");
        looksRight(page);
    }

    private static void looksRight(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("fits " + page.url()).isTrue();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
    }
}
