package eu.hansa.journey;

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

/** A member says on a telephone that they come to a meeting, and the chair reads it. */
@Visit
class AnswersJourney {

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void aMemberAnswersOnTheGroupsPageAndTheChairReadsIt(Page page, Page office, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String group = desk.group("Housing " + word);
        desk.meeting(group, "Toulouse " + word);
        Colleague ana = desk.colleague("Ana Ruiz", "");
        Colleague chair = desk.colleague("Niels Brandt", "");
        desk.lets(ana, group, "READ");
        desk.lets(chair, group, "EDIT");

        page.setViewportSize(390, 844);
        ana.opens(page, "/groups");
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.locator("section:has(#open)")).containsText("Toulouse " + word);
        link(page, "To the group “Housing " + word + "”").click();
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.locator("#m-given .answer").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes")).click();
        assertThat(page.locator("#m-given [aria-pressed=true]")).hasText("Yes");

        page.locator("#m-given .answer a").click();
        assertThat(page.getByLabel("Yes")).isChecked();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#note").fill("I arrive at noon.");
        page.locator("nav.langs [lang=it]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "it");
        assertThat(page.locator("#note")).hasValue("I arrive at noon.");
        page.locator("#note").press("Enter");
        assertThat(page.locator("#m-given .answer")).containsText("I arrive at noon.");
        page.navigate("/groups");
        assertThat(page.locator("#open")).hasCount(0);
        assertThat(page.locator("main")).containsText("Your answer: Yes");

        chair.opens(office, "/desk/members.xhtml?group=" + group);
        assertThat(office.locator("section:has(#answers)")).containsText("Yes: 1 – Ana Ruiz (I arrive at noon.)");
        assertThat(office.locator("section:has(#answers)")).containsText("No answer yet: 1");
        assertThat(Accessibility.violations(office)).isEmpty();
    }
}
