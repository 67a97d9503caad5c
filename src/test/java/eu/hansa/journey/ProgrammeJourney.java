package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A programme is entered, changed and released. */
@Visit
class ProgrammeJourney {

    private static final String FIRST_PANEL = "Panel debate – Key challenges and possible solutions for integration at local level";
    private static final String SECOND_PANEL = "Panel debate – European and local level perspectives on the future of integration";

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private static String address(String id) {
        return "/desk/programme.xhtml?id=" + id;
    }

    private static void opens(Page page, Colleague colleague, String id) {
        colleague.opens(page, address(id));
        page.locator("[data-add]").waitFor();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** From the field where a new session starts, as the line has them. */
    private static void adds(Page page, String start, String end, String type, String english, String italian) {
        assertThat(page.locator("[data-new=start]")).isFocused();
        for (String text : new String[] {start, end, type, english}) {
            page.keyboard().type(text);
            press(page, "Tab");
        }
        page.keyboard().type(italian);
        press(page, "Enter");
    }

    private static Locator line(Page page, String title) {
        return page.locator("tr[data-s]").filter(new Locator.FilterOptions().setHas(
                page.locator("[aria-label='Move " + title + "']")));
    }

    private static void isSaved(Page page) {
        assertThat(page.locator("#saved")).hasText("Everything is saved");
    }

    private static void isAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.setViewportSize(1280, 800);
    }

    @Test
    void whatStandsInAListOfChoicesStaysWhenAnotherLineIsSavedMeanwhile(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        opens(page, desk.colleague("Marta Keller", "EDIT:en", "EDIT:it"), desk.conference("Choices " + word));
        AtomicReference<Route> held = new AtomicReference<>();
        page.route("**/programme/edits*", held::set);

        page.locator("[data-new=start]").focus();
        adds(page, "8", "8.45", "Reg", "Registration", "Registrazione");
        page.locator("[data-new=type]").focus();
        page.keyboard().type("Br");
        page.waitForCondition(() -> held.get() != null);
        held.get().resume();
        isSaved(page);

        assertThat(page.locator("[data-new=type]")).hasValue("BREAK");
    }

    @Test
    void theFirstDayIsEnteredByKeyboardAloneReleasedByAnotherAndReadInTwoLanguages(Page page, Page publisher, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.conference("Integrating Cities " + word);
        opens(page, desk.colleague("Marta Keller", "EDIT:en", "EDIT:it"), id);
        page.locator("#beside").selectOption("it");

        page.locator("[data-new=start]").focus();
        adds(page, "8", "8.45", "Reg", "Registration", "Registrazione");
        adds(page, "9.00", "11.00", "Pan", FIRST_PANEL, "Tavola rotonda – Sfide principali");
        adds(page, "11.00", "1130", "Br", "Coffee Break", "Pausa caffè");
        adds(page, "11:30", "13:30", "Pan", SECOND_PANEL, "Tavola rotonda – Prospettive");
        adds(page, "13.30", "12", "Br", "Lunch Break", "Pausa pranzo");
        assertThat(page.locator("[data-new=end]")).isFocused();
        assertThat(page.locator("[data-add] .msg-bad")).containsText("The end lies before the start.");
        press(page, "Control+A");
        page.keyboard().type("14.30");
        press(page, "Enter");
        adds(page, "14h30", "17.30", "Si", "Parallel site visits hosted by the City of Milan", "Visite in parallelo");
        isSaved(page);
        assertThat(page.locator("tr[data-s]")).hasCount(6);

        // people of the second panel: from its title, unfold; a moderator, a list, a presentation with its speaker
        line(page, SECOND_PANEL).getByLabel("Title (English)").focus();
        press(page, "Control+Enter");
        assertThat(page.locator("[data-find]")).isFocused();
        press(page, "Shift+Tab");
        page.keyboard().type("Mod");
        press(page, "Tab");
        page.keyboard().type("Mark Bendeich " + word);
        press(page, "Enter");
        assertThat(page.locator("[data-person]")).hasCount(1);
        page.keyboard().type("Thomas " + word + ", Leipzig Deputy Mayor for Social Affairs");
        press(page, "Enter");
        page.keyboard().type("UNHCR representative (Name TBC)");
        press(page, "Enter");
        assertThat(page.locator("[data-person]")).hasCount(3);
        page.keyboard().type("4 rapporteurs");
        press(page, "Enter");
        assertThat(line(page, SECOND_PANEL).locator(".unfold")).containsText("4 × Rapporteur: to be named");
        assertThat(line(page, SECOND_PANEL).locator(".unfold")).containsText("UNHCR representative: to be named");
        assertThat(page.locator("[data-person]").nth(1).getByLabel("Name 2")).hasValue("Thomas " + word);
        isAccessible(page);
        press(page, "Escape");
        assertThat(line(page, SECOND_PANEL).locator(".unfold")).isFocused();
        press(page, "Enter");

        // moved by its handle to before the panel, put back, and moved again and undone
        line(page, "Coffee Break").locator(".grip").focus();
        press(page, "Enter", "ArrowUp");
        assertThat(line(page, "Coffee Break").getByLabel("Starts")).hasValue("09:00");
        assertThat(line(page, FIRST_PANEL).getByLabel("Starts")).hasValue("09:30");
        press(page, "Escape");
        assertThat(line(page, "Coffee Break").getByLabel("Starts")).hasValue("11:00");
        press(page, "Control+Shift+ArrowDown");
        assertThat(line(page, "Coffee Break").getByLabel("Starts")).hasValue("13:00");
        press(page, "Control+z");
        assertThat(line(page, "Coffee Break").getByLabel("Starts")).hasValue("11:00");
        assertThat(page.locator("#undot")).hasText("Undone.");

        line(page, "Lunch Break").getByLabel("Starts").focus();
        page.getByText("Later", new Page.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(page.locator("#undot")).containsText("2 sessions moved by +15 minutes. The day now ends at 17:45.");
        page.locator("#undob").press("Enter");
        assertThat(line(page, "Lunch Break").getByLabel("Starts")).hasValue("13:30");
        isSaved(page);
        isAccessible(page);

        opens(publisher, desk.colleague("Paul Publisher", "PUBLISH", "EDIT:en"), id);
        publisher.locator("[data-do=openRelease]").click();
        assertThat(publisher.locator("#releaseGo")).hasText("Release draft 1");
        assertThat(publisher.locator("#releaseLanguages")).containsText("Italian");
        publisher.locator("#releaseLanguages input[value=it]").setChecked(true);
        assertThat(Accessibility.violations(publisher)).isEmpty();
        publisher.locator("#releaseGo").click();
        assertThat(publisher.locator("#public")).containsText("draft 1");
        assertThat(publisher.locator("#public")).containsText("Italian");

        page.navigate("/en/conferences/integrating-cities-" + word + "/programme");
        assertThat(page.locator("main")).containsText(FIRST_PANEL);
        assertThat(page.locator("main")).containsText("Mark Bendeich " + word);
        assertThat(page.locator("main")).containsText("UNHCR representative");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.navigate("/it/conferenze/integrating-cities-" + word + "-it/programma");
        assertThat(page.locator("main")).containsText("Tavola rotonda – Sfide principali");
        assertThat(page.locator("main")).containsText("Visite in parallelo");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void whatWasTypedAfterTheSessionEndedIsSentAfterSigningInAgain(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.conference("Ended " + word);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        opens(page, marta, id);
        page.locator("[data-new=start]").focus();
        adds(page, "9", "10", "Pan", "Kept before", "");
        isSaved(page);
        page.context().clearCookies();

        line(page, "Kept before").getByLabel("Title (English)").fill("Typed after");
        page.locator("[data-new=start]").focus();
        adds(page, "10", "11", "Pan", "Added after", "");
        assertThat(page.locator("#halt")).containsText("You have been signed out.");
        assertThat(page.locator("#saved")).hasText("2 changes are being saved");
        isAccessible(page);
        page.locator("#haltLink").click();
        marta.signsIn(page);

        page.locator("[data-add]").waitFor();
        isSaved(page);
        assertThat(line(page, "Typed after")).hasCount(1);
        assertThat(line(page, "Added after").getByLabel("Starts")).hasValue("10:00");
        page.reload();
        assertThat(line(page, "Typed after")).hasCount(1);
        assertThat(page.locator("tr[data-s]")).hasCount(2);
    }

    @Test
    void twoPeopleWhoChangeTheSameTitleChooseAtTheField(Page first, Page second, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.conference("Clash " + word);
        opens(first, desk.colleague("Marta Keller", "EDIT:en"), id);
        first.locator("[data-new=start]").focus();
        adds(first, "9", "10", "Pan", "Opening", "");
        isSaved(first);
        opens(second, desk.colleague("Luc Morel", "EDIT:en"), id);

        Locator mine = line(first, "Opening").getByLabel("Title (English)");
        mine.focus();
        press(first, "End");
        first.keyboard().type(" by Marta");
        line(second, "Opening").getByLabel("Title (English)").fill("Opening by Luc");
        second.locator("[data-new=title]").focus();
        isSaved(second);
        press(first, "Tab");

        Locator clash = first.locator(".clash");
        assertThat(clash).containsText("Luc Morel changed this at the same time.");
        assertThat(clash).containsText("Opening by Luc");
        assertThat(Accessibility.violations(first)).isEmpty();
        clash.getByText("Keep mine").click();
        isSaved(first);
        assertThat(first.locator(".clash")).hasCount(0);
        second.reload();
        assertThat(second.locator("tr[data-s] textarea").first()).hasValue("Opening by Marta");
    }
}
