package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The session ends while somebody writes. */
@Visit
class ExpiredSessionJourney {

    private static final String LEAD = "A lead that was typed after the session had ended.";

    /** Opens a new article of hers. */
    private static Colleague opened(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        marta.opens(page, Newsdesk.address(desk.article("Expired " + UUID.randomUUID(), "<p>First words.</p>"), "en"));
        return marta;
    }

    private static void sentWithoutASession(Page page, String button, Colleague person) {
        page.context().clearCookies();
        page.locator(button).click();
        page.waitForURL(url -> url.contains("/login"));
        person.signsIn(page);
    }

    @Test
    void whatWasTypedIsThereAfterSigningInAgain(Page page, Portal portal) {
        Colleague marta = opened(page, portal);
        page.locator("#summary").fill(LEAD);

        sentWithoutASession(page, "#save", marta);

        assertThat(page.locator("#title")).isVisible();
        assertThat(page.locator("#browserOffer")).containsText("This browser kept what you were writing");
        page.locator("[data-browser=take]").click();
        assertThat(page.locator("#summary")).hasValue(LEAD);
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
        assertThat(page.locator("#summary")).hasValue(LEAD);
        assertThat(page.locator("#browserOffer")).isHidden();
        page.reload();
        assertThat(page.locator("#browserOffer")).isHidden();
    }

    @Test
    void afterARefusalThePageIsStillFoundAgain(Page page, Portal portal) {
        Colleague marta = opened(page, portal);
        page.locator("#title").fill("");
        page.locator("#save").click();
        assertThat(page.locator("#title")).hasAttribute("aria-invalid", "true");
        page.locator("#title").fill("Mended");

        sentWithoutASession(page, "#save", marta);

        assertThat(page.locator("#browserOffer")).containsText("This browser kept what you were writing");
        page.locator("[data-browser=take]").click();
        assertThat(page.locator("#title")).hasValue("Mended");
    }

    @Test
    void whatWasTypedIntoADialogIsThereAfterSigningInAgain(Page page, Portal portal) {
        Colleague marta = opened(page, portal);
        page.locator("button[data-open=submitDialog]").click();
        page.locator("#note").fill("Please look at the figures.");

        sentWithoutASession(page, "#submit", marta);

        assertThat(page.locator("#note")).isVisible();
        assertThat(page.locator("#note")).hasValue("Please look at the figures.");
    }

    @Test
    void anAutosaveThatMeetsAnEndedSessionSaysSo(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        String id = desk.article("Ended " + UUID.randomUUID(), "<p>First words.</p>");
        marta.opens(page, Newsdesk.address(id, "en"));
        page.context().clearCookies();

        page.locator("#summary").fill(LEAD);
        page.locator("#title").focus();

        assertThat(page.locator("#keptState")).containsText("You have been signed out.");
        assertThat(page.locator("#keptState").getByText("Copy my text")).isVisible();
    }

    @Test
    void anAutosaveIsOfferedInAnotherBrowserAndOnlyToTheOneWhoWrote(Page page, Page elsewhere, Page other, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        Colleague luc = desk.colleague("Luc Morel", "EDIT:en");
        String id = desk.article("Kept " + UUID.randomUUID(), "<p>First words.</p>");
        marta.opens(page, Newsdesk.address(id, "en"));
        page.locator("#summary").fill(LEAD);
        page.locator("#title").focus();
        assertThat(page.locator("#keptState")).containsText("Draft kept");

        marta.opens(elsewhere, Newsdesk.address(id, "en"));
        assertThat(elsewhere.locator("#keptOffer")).containsText("You were writing on");
        assertThat(elsewhere.locator("#summary")).not().hasValue(LEAD);
        elsewhere.locator("#takeUp").click();
        assertThat(elsewhere.locator("#summary")).hasValue(LEAD);
        luc.opens(other, Newsdesk.address(id, "en"));
        assertThat(other.locator("#keptOffer")).hasCount(0);
        assertThat(desk.revisions(id, "en")).isEqualTo(1);
    }
}
