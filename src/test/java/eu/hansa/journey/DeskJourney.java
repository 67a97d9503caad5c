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

/** The desk around the editor: what waits, the list, the keys, beginning an item. */
@Visit
class DeskJourney {

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private static Locator rows(Page page) {
        return page.locator(".matrix tbody tr");
    }

    private static void isAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.setViewportSize(1280, 800);
    }

    @Test
    void anItemIsBegunAndWaitsForItsAuthor(Page page, Portal portal) {
        Colleague ada = new Newsdesk(portal).colleague("Ada Author", "EDIT:en");
        ada.opens(page, "/desk/new.xhtml");
        page.locator("#go").click();
        assertThat(page.locator("#typeMessage")).containsText("Choose what it is to be.");
        page.locator("#type").selectOption("news");
        page.locator("#go").click();
        assertThat(page.locator("#titleMessage")).containsText("Enter a title.");
        assertThat(page.locator("#title")).hasAttribute("aria-describedby", "titleMessage");
        isAccessible(page);

        page.locator("#title").fill("Begun " + word);
        page.locator("#go").click();
        page.waitForURL("**/desk/item.xhtml?id=*");
        page.navigate("/desk/");

        assertThat(page.locator("section[aria-labelledby=waiting] tbody tr")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=waiting] tbody tr")).containsText("Begun " + word);
        assertThat(page.locator("section[aria-labelledby=waiting] tbody tr")).containsText("Write");
        assertThat(page.locator(".tour li")).hasCount(3);
        isAccessible(page);
        page.locator("[id='introduction:known']").click();
        assertThat(page.locator(".tour")).hasCount(0);
        page.navigate("/desk/");
        assertThat(page.locator("section[aria-labelledby=waiting] tbody tr")).hasCount(1);
        assertThat(page.locator(".tour")).hasCount(0);
    }

    @Test
    void severalItemsAreActedOnOnceThePersonHasReadWhatWillHappenAndTheTrashIsUndone(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        desk.article("First " + word, "<p>Text.</p>");
        desk.article("Second " + word, "");
        desk.colleague("Marta Keller", "EDIT:en").opens(page, "/desk/worklist.xhtml?text=" + word);
        page.locator("button[name=do][value=SUBMIT]").click();
        assertThat(page.locator("#messages")).containsText("Choose at least one item first.");
        page.navigate("/desk/worklist.xhtml?text=" + word);
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("Shift+X");
        assertThat(page.locator("[name=item]:checked")).hasCount(2);
        page.locator("[name=in][value=en]").check();
        isAccessible(page);
        page.locator("button[name=do][value=SUBMIT]").click();

        assertThat(page.locator("main")).containsText("Nothing has happened yet.");
        assertThat(page.locator(".checks li")).hasCount(2);
        assertThat(page.locator(".checks li", new Page.LocatorOptions().setHasText("Second"))).containsText("The text of the article is still missing.");
        isAccessible(page);
        page.locator("[id='bulk:go']").click();
        assertThat(page.locator("#messages")).containsText("1 text was submitted.");

        page.navigate("/desk/worklist.xhtml?text=Second+" + word);
        page.locator("[name=item]").check();
        page.locator("button[name=do][value=TRASH]").click();
        page.locator("[id='bulk:go']").click();
        assertThat(page.locator("#messages")).containsText("1 item is in the trash.");
        page.locator("[id='undoing:undo']").click();
        assertThat(page.locator("#messages")).containsText("1 item is out of the trash, as it was.");
        page.navigate("/desk/worklist.xhtml?text=Second+" + word);
        assertThat(rows(page)).hasCount(1);

        page.locator("[name=item]").check();
        page.locator("button[name=do][value=DUPLICATE]").click();
        page.locator("[id='bulk:go']").click();
        page.waitForURL("**/desk/item.xhtml?**");
        assertThat(page.locator("#messages")).containsText("1 copy was made.");
        assertThat(page.locator("h1")).hasText("Copy of Second " + word);
    }

    @Test
    void whatANewItemLacksIsSaidAtOnce(Page page, Portal portal) {
        new Newsdesk(portal).colleague("Marta Keller", "EDIT:en").opens(page, "/desk/new.xhtml");

        page.locator("#go").click();

        assertThat(page.locator("#typeMessage")).containsText("Choose");
        assertThat(page.locator("#titleMessage")).containsText("title");
        isAccessible(page);
    }

    @Test
    void oneSearchLooksIntoAllRoomsAndShowsTheWayOn(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        for (int n = 1; n <= 9; n++) {
            desk.article("Sought " + word + " " + n, "<p>Text.</p>");
        }
        desk.colleague("Ada Author", "EDIT:en").opens(page, "/desk/");
        page.keyboard().press("/");
        page.keyboard().type("sought " + word);
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/find.xhtml?text=sought*");

        assertThat(page.locator("section[aria-labelledby=items] li")).hasCount(8);
        assertThat(page.locator("section[aria-labelledby=people]")).hasCount(0);
        isAccessible(page);
        page.locator("section[aria-labelledby=items] .head a").click();
        assertThat(rows(page)).hasCount(9);
        page.navigate("/desk/find.xhtml?text=nothing+is+called+" + word);
        assertThat(page.locator("main")).containsText("Nothing was found.");
    }

    @Test
    void theListIsWalkedAndNarrowedByKeys(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        desk.article("First " + word, "<p>Text.</p>");
        desk.article("Second " + word, "<p>Text.</p>");
        desk.colleague("Rita Reviewer", "REVIEW").opens(page, "/desk/worklist.xhtml");

        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("[data-row]").nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator("[data-row]").first()).isFocused();
        page.keyboard().press("/");
        page.keyboard().type("second " + word);
        page.keyboard().press("Enter");
        page.waitForURL("**text=second**");

        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText("Second " + word);
        assertThat(rows(page)).containsText("Draft");
        assertThat(rows(page)).containsText("Missing");
        isAccessible(page);
        page.goBack();
        assertThat(page.locator("#text")).hasValue("");
    }

    @Test
    void singleKeysCanBeSwitchedOff(Page page, Portal portal) {
        new Newsdesk(portal).colleague("Rita Reviewer", "REVIEW").opens(page, "/desk/");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#keys-on").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();

        page.keyboard().press("?");

        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void whatWasTypedIsStillThereAfterTheSessionEnded(Page page, Portal portal) {
        Colleague ada = new Newsdesk(portal).colleague("Ada Author", "EDIT:en");
        ada.opens(page, "/desk/new.xhtml");
        page.locator("#title").fill("Kept " + word);
        page.context().clearCookies();
        page.locator("#go").click();
        page.waitForURL("**/login**");

        ada.signsIn(page);

        assertThat(page.locator("#title")).hasValue("Kept " + word);
    }
}
