package eu.hansa.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The desk's pages on the people and organisations that the site speaks of. */
@Visit
class DirectoryDeskIT {

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private static void isAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.setViewportSize(1280, 800);
    }

    private static void says(Page page, String message) {
        assertThat(page.locator("#messages")).containsText(message);
    }

    @Test
    void aPersonIsEnteredWithAnOrganisationThatIsEnteredInPlace(Page page, Portal portal) {
        new Newsdesk(portal).colleague("Ada Author", "EDIT:en").opens(page, "/desk/directory.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New person")).click();
        page.locator("#organisationSearch").pressSequentially("Institute " + word);
        page.locator("#organisationSearchNew").click();
        assertThat(page.locator("#organisationPart a")).hasText("Institute " + word);
        page.locator("#functions_en").fill("x".repeat(301));
        page.locator("#save").click();
        assertThat(page.locator("#nameMessage")).containsText("Enter a name.");
        page.locator("#name").fill("Ada Lovelace " + word);
        page.locator("#save").click();
        assertThat(page.locator("#functions_enMessage")).containsText("300 characters");
        assertThat(page.locator("#functions_en")).hasValue("x".repeat(301));
        assertThat(page.locator("#organisationPart a")).hasText("Institute " + word);
        isAccessible(page);

        page.locator("#functions_en").fill("Mathematician");
        page.locator("#about_frFold > summary").click();
        page.locator("#about_frRich").click();
        page.keyboard().type("Elle a écrit un programme.");
        page.getByLabel("This person has agreed").check();
        page.locator("#save").click();
        says(page, "“Ada Lovelace " + word + "” is saved.");
        assertThat(page.locator("#sortName")).hasValue(word + ", Ada Lovelace");
        assertThat(page.locator("#about_frRich")).containsText("Elle a écrit un programme.");
        assertThat(page.locator("#slug")).hasValue("ada-lovelace-" + word);
        isAccessible(page);

        page.navigate("/desk/directory.xhtml?text=" + word);
        Locator row = page.locator("tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Mathematician");
        assertThat(row).containsText("Institute " + word);
        assertThat(row).containsText("agreed");
        isAccessible(page);
    }

    @Test
    void anOrganisationIsEnteredAndWhatIsWrongStandsAtItsField(Page page, Portal portal) {
        new Newsdesk(portal).colleague("Ada Author", "EDIT:en").opens(page, "/desk/directoryOrganisation.xhtml");
        page.locator("#url").fill("example.org");
        page.locator("#save").click();
        assertThat(page.locator("#names_enMessage")).containsText("Enter a name.");
        page.locator("#names_fr").fill("Réseau " + word);
        page.locator("#save").click();
        assertThat(page.locator("#urlMessage")).containsText("whole web addresses");
        assertThat(page.locator("#url")).hasValue("example.org");
        isAccessible(page);

        page.locator("#url").fill("https://example.org/");
        page.locator("#country").fill("fr");
        page.locator("#save").click();
        says(page, "“Réseau " + word + "” is saved.");
        page.navigate("/desk/directory.xhtml?kind=organisations&text=" + word);
        assertThat(page.locator("tbody tr")).containsText("France");
        isAccessible(page);
    }

    @Test
    void theSecondToSaveTheSameEntryIsToldWhatTheFirstSavedAndLosesNothing(Page first, Page second, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague ada = desk.colleague("Ada Author", "EDIT:en");
        ada.opens(first, "/desk/directoryOrganisation.xhtml");
        first.locator("#names_en").fill("Network " + word);
        first.locator("#save").click();
        says(first, "is saved.");
        desk.colleague("Bea Author", "EDIT:en").opens(second, first.url());
        second.locator("#city").fill("Porto");
        second.locator("#save").click();
        says(second, "is saved.");

        first.locator("#city").fill("Lisbon");
        first.locator("#save").click();
        says(first, "Somebody else has changed this entry in the meantime.");
        assertThat(first.locator("#stale")).containsText("Porto");
        assertThat(first.locator("#city")).hasValue("Lisbon");
        isAccessible(first);
        first.locator("#save").click();
        says(first, "is saved.");
        assertThat(first.locator("#city")).hasValue("Lisbon");
    }

    @Test
    void whoIsNotThereHasNoPage(Page page, Portal portal) {
        new Newsdesk(portal).colleague("Ada Author", "EDIT:en").opens(page, "/desk/directory.xhtml?text=nobody+" + word);
        assertThat(page.getByText("Nothing fits this search.")).isVisible();
        assertThat(page.navigate("/desk/directoryPerson.xhtml?id=1").status()).isEqualTo(404);
        assertThat(page.navigate("/desk/directoryOrganisation.xhtml?id=none").status()).isEqualTo(404);
        assertThat(page.navigate("/desk/directory.xhtml?page=999999").status()).isEqualTo(200);
    }
}
