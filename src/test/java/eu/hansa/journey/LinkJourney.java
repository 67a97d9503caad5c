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

/** Somebody links to one of our own items, and learns what the desk calls things. */
@Visit
class LinkJourney {

    @Test
    void anItemIsFoundByItsTitleChosenByKeyAndKeptByItsReference(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = UUID.randomUUID().toString().substring(0, 8);
        String live = desk.conference("Cities " + word);
        String draft = desk.article("Draft about cities " + word, "<p>Text.</p>");
        String id = desk.article("Linking " + word, "<p>Come to Bilbao.</p>");
        desk.colleague("Marta Keller", "EDIT:en").opens(page, Newsdesk.address(id, "en"));
        page.setViewportSize(390, 844);

        page.locator("#htmlRich").focus();
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+k");
        Locator field = page.locator("#htmlLink");
        assertThat(field).isFocused();
        field.pressSequentially("cities " + word);
        assertThat(page.locator("#htmlLinkFound [role=option]")).hasCount(2);
        assertThat(page.locator("#htmlLinkFound")).containsText("Conference, English");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#htmlLinkFound [role=option]", new Page.LocatorOptions().setHasText("Draft")).click();
        assertThat(field).hasValue("/item/" + draft);
        assertThat(page.locator("#htmlLinkNote")).containsText("Readers of this text cannot see “Draft about cities " + word + "” yet.");
        assertThat(Accessibility.violations(page)).isEmpty();

        field.fill("cities " + word);
        assertThat(field).hasAttribute("aria-expanded", "true");
        Locator conference = page.locator("#htmlLinkFound [role=option]", new Page.LocatorOptions().setHasText("Conference"));
        for (int steps = 0; steps < 2 && !"true".equals(conference.getAttribute("aria-selected")); steps++) {
            field.press("ArrowDown");
        }
        assertThat(field).hasAttribute("aria-activedescendant", conference.getAttribute("id"));
        field.press("Enter");
        assertThat(field).hasValue("/item/" + live);
        assertThat(field).hasAttribute("aria-expanded", "false");
        field.press("Enter");
        assertThat(page.locator("#htmlRich a")).hasText("Come to Bilbao.");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
        assertThat(new Newsdesk(portal).stored(id).replace("\\/", "/")).contains("/item/" + live);

        // the link says later what it leads to; Escape leaves first the list, then the line
        page.locator("#htmlRich a").click();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#htmlLinkNote")).containsText("Cities " + word);
        field.fill("cities " + word);
        assertThat(field).hasAttribute("aria-expanded", "true");
        field.press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).isVisible();
        field.press("Escape");
        assertThat(field).isHidden();
        assertThat(page.locator("#htmlRich")).isFocused();
    }

    @Test
    void whatAWordOfTheDeskMeansIsToldBehindItsQuestionMark(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.article("Explained " + UUID.randomUUID(), "<p>Text.</p>");
        desk.colleague("Marta Keller", "EDIT:en").opens(page, Newsdesk.address(id, "en"));
        Locator mark = page.locator("[popovertarget=help-slug]");

        assertThat(mark).hasAccessibleName("What does “Word in the address” mean?");
        mark.press("Enter");
        assertThat(page.locator("#help-slug")).containsText("an address that was live once goes on leading here");
        assertThat(page.locator("#say")).containsText("an address that was live once goes on leading here");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("#help-slug")).isHidden();
        assertThat(mark).isFocused();
    }

    @Test
    void aTranslationLinksToTheSameItem(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = UUID.randomUUID().toString().substring(0, 8);
        String live = desk.conference("Cities " + word);
        String id = desk.article("Linking " + word, "<p>Come to Bilbao.</p>");
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr");
        luc.opens(page, Newsdesk.address(id, "fr"));
        page.locator("#title").fill("Lien " + word);
        page.locator(".line").first().fill("Venez à Bilbao.");
        page.locator(".line").first().press("Control+a");
        page.locator(".line").first().press("Control+k");
        page.locator("#lineLink").fill(word);
        page.locator("#lineLinkFound [role=option]", new Page.LocatorOptions().setHasText("Cities")).click();
        page.locator("#lineLink").press("Enter");
        assertThat(page.locator(".line a").first()).hasAttribute("href", "/item/" + live);
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
