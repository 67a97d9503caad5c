package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor looks at tomorrow's site before tomorrow, and has something go live on another day. */
@Visit
class SitePreviewJourney {

    private final String title = "Foreseen " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anEditorWalksThroughTheSiteAsItWillStandTomorrow(Page page, Portal portal) {
        String id = new Newsroom(portal).article().titled(title).saying("<p>See the <a href=\"/en/conferences\">conferences</a>.</p>").with("opens", "PT25H30M").live("en").make();
        new Newsdesk(portal).colleague("Paula Reeve", "PUBLISH", "EDIT:en").opens(page, Newsdesk.address(id, "en"));

        page.locator(".ehead").getByText("Preview of the site").click();
        FrameLocator site = page.frameLocator("#site");
        assertThat(site.locator("h1")).hasText(title);
        assertThat(site.locator("#ahead + p")).containsText("The site as at ");
        assertThat(site.locator("#ahead + p")).containsText("for visitors who are not signed in");
        assertThat(Accessibility.violations(page)).isEmpty();

        // a link, the switch of languages, a form: all stay with tomorrow
        site.locator("nav[aria-label=Main] a").first().click();
        assertThat(site.locator("h1")).not().hasText(title);
        assertThat(site.locator("main")).containsText(title);
        assertThat(site.locator("#ahead + p")).containsText("The site as at ");
        assertThat(page.locator("#page")).hasValue("/en/news");
        site.locator("nav.langs a[lang=fr]").click();
        assertThat(site.locator("#ahead + p")).containsText("Le site tel qu’il sera le ");
        assertThat(page.locator("#lang")).hasValue("fr");

        // in the phone's width, which is where it was
        page.getByLabel("Phone (390)").check();
        assertThat(page.locator("#site")).hasClass("w390");
        page.locator("#standpoint button").click();
        assertThat(page.locator("#site")).hasClass("w390");
        assertThat(page.locator("#page")).hasValue("/fr/actualites");
        assertThat(site.locator("main")).containsText(title);

        // as somebody who is signed in, and at a moment that is over
        page.locator("#seenBy").selectOption("signed-in");
        page.locator("#standpoint button").click();
        assertThat(site.locator("#ahead + p")).containsText("pour les personnes connectées");
        page.locator("#date").fill("2001-01-01");
        page.locator("#standpoint button").click();
        assertThat(page.locator("#dateMessage")).containsText("This moment has already passed.");
        assertThat(page.locator("#date")).hasValue("2001-01-01");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void onAPhoneTheFrameScrollsInItsOwnBox(Page page, Portal portal) {
        new Newsdesk(portal).colleague("Paula Reeve", "PUBLISH").opens(page, "/desk/sitePreview.xhtml?width=1280");
        page.setViewportSize(390, 844);

        assertThat(page.frameLocator("#site").locator("#ahead")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void aLineOfTheCalendarIsDraggedToAnotherDayAndMovesOnceThatIsConfirmed(Page page, Portal portal) {
        new Newsroom(portal).article().titled(title).with("opens", "PT49H").live("en").make();
        new Newsdesk(portal).colleague("Paula Reeve", "PUBLISH").opens(page, "/desk/calendar.xhtml");
        Locator line = page.locator("tr", new Page.LocatorOptions().setHasText(title));
        String time = line.locator("td").first().textContent().strip();
        String from = line.locator("xpath=ancestor::section").getAttribute("data-day");
        Locator target = page.locator(".weeks td[data-day]").last();
        String to = target.getAttribute("data-day");

        line.locator(".grip").dragTo(target);

        assertThat(line.locator("[id$=to]")).hasValue(to);
        assertThat(line.locator(".asked")).containsText("It moves when you choose “Move”.");
        assertThat(line.locator("[id$=move]")).isFocused();
        assertThat(page.locator("section[data-day='" + from + "']")).containsText(title);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("Moved.");
        page.navigate("/desk/calendar.xhtml?days=90");
        assertThat(page.locator("section[data-day='" + to + "'] tr", new Page.LocatorOptions().setHasText(title)).locator("td").first())
                .hasText(time);
    }
}
