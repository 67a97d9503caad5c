package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who is about to hand texts in learns beforehand what stands in the way. */
@Visit
class SubmitJourney {

    private static final String TRACKED = "<p><a href=\"https://example.org/?utm_source=letter\">The report</a> of the year.</p>";

    /** Of the language that is open. */
    private static Locator own(Page page) {
        return page.locator(".ready").first();
    }

    @Test
    void theDialogTellsWhatBlocksAndIsMendedInPlace(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        String id = desk.article("Told beforehand " + UUID.randomUUID(), TRACKED + "<h4>Deep</h4><p><a href=\"https://example.org/\">Read more</a></p>");
        page.setViewportSize(390, 844);
        marta.opens(page, Newsdesk.address(id, "en"));
        page.locator("button[data-open=submitDialog]").press("Enter");

        assertThat(own(page)).containsText("1 blocks");
        assertThat(own(page)).containsText("counts those who follow it");
        assertThat(page.locator("#submitWhy")).hasText("This cannot be submitted yet: 1 point blocks. Mend it first.");
        assertThat(page.locator("#submit")).hasAccessibleDescription("This cannot be submitted yet: 1 point blocks. Mend it first.");
        assertThat(page.locator("#submitDialog").evaluate("d => d.scrollWidth <= d.clientWidth")).isEqualTo(true);
        assertThat(Accessibility.violations(page)).isEmpty();

        own(page).locator(".mend:visible").press("Enter");
        assertThat(own(page)).containsText("Ready to be submitted");
        assertThat(page.locator("#submitWhy")).isHidden();
        own(page).locator("li", new Locator.LocatorOptions().setHasText("Read more")).locator("[data-go]").press("Enter");
        assertThat(page.locator("#submitDialog")).isHidden();
        assertThat(page.evaluate("() => getSelection().toString().trim()")).isEqualTo("Read more");
        page.locator("button[data-open=submitDialog]").press("Enter");
        page.locator("#submit").press("Enter");
        assertThat(page.locator("#messages")).containsText("Submitted");
    }

    @Test
    void severalLanguagesGoInTogetherOrNoneOfThem(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT", "TRANSLATE");
        String id = desk.article("Together " + UUID.randomUUID(), "<p>Text.</p>");
        desk.translates(id, "fr", "Ensemble", TRACKED);
        marta.opens(page, Newsdesk.address(id, "en"));
        page.locator("button[data-open=submitDialog]").click();

        assertThat(own(page)).containsText("Ready to be submitted");
        assertThat(page.locator("#submitWhy")).isHidden();
        page.getByLabel("French", new Page.GetByLabelOptions().setExact(true)).check();
        Locator french = page.locator(".ready[data-along=fr]");
        assertThat(french).containsText("1 blocks");
        assertThat(page.locator("#submitWhy")).containsText("1 point blocks");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#submit").click();
        assertThat(page.locator("#submitDialog")).isVisible();
        assertThat(page.locator("#alongMessage")).containsText("The text in French cannot be submitted: one point blocks.");
        assertThat(page.locator(".langs [aria-current=page]")).containsText("Draft");

        french.locator("a", new Locator.LocatorOptions().setHasText("Go there")).click();
        page.waitForURL("**lang=fr#mend-html");
        assertThat(page.locator(":focus")).hasAttribute("role", "textbox");
        page.locator("#html .line").first().evaluate(
                "line => { line.textContent = 'Le rapport.'; line.dispatchEvent(new Event('input', {bubbles: true})); }");
        page.locator("button[data-open=submitDialog]").click();
        page.getByLabel("English", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#submit").click();
        assertThat(page.locator("#messages")).containsText("Submitted");
        assertThat(page.locator(".langs")).containsText("In review");
        assertThat(page.locator(".langs .st", new Page.LocatorOptions().setHasText("In review"))).hasCount(2);
    }
}
