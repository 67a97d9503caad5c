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

/** Two people write the same text at the same time. */
@Visit
class CollisionJourney {

    private static Locator clash(Page page, String field) {
        return page.locator(".clash").filter(new Locator.FilterOptions().setHas(page.locator("h3", new Page.LocatorOptions().setHasText(field))));
    }

    @Test
    void theSecondLosesNothingAndChooses(Page first, Page second, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = UUID.randomUUID().toString().substring(0, 8);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        Colleague luc = desk.colleague("Luc Morel", "EDIT:en");
        String id = desk.article("Clash " + word, "<p>One.</p><p>Two.</p><p>Three.</p>");
        marta.opens(first, Newsdesk.address(id, "en"));
        luc.opens(second, Newsdesk.address(id, "en"));

        second.locator("#kicker").fill("Luc’s theme");
        second.locator("#summary").fill("Luc’s lead.");
        second.locator("#htmlRich p").first().evaluate("p => p.textContent = 'One, said Luc.'");
        second.locator("#htmlRich").dispatchEvent("input");
        second.locator("#save").click();
        assertThat(second.locator("#messages")).containsText("Saved.");

        first.locator("#title").fill("Clash of " + word);
        first.locator("#summary").fill("Marta’s lead.");
        first.locator("#htmlRich p").last().evaluate("p => p.textContent = 'Three, said Marta.'");
        first.locator("#htmlRich").dispatchEvent("input");
        first.locator("#save").click();

        assertThat(first.locator("#collision")).hasText("Luc Morel saved this text while you were writing");
        assertThat(clash(first, "Lead")).containsText("Marta’s lead.");
        assertThat(clash(first, "Lead")).containsText("Luc’s lead.");
        assertThat(clash(first, "Lead").locator("input:checked")).hasCount(0);
        assertThat(clash(first, "Text").getByLabel("Both changes")).isChecked();
        assertThat(first.locator(".merged")).containsText("Title: yours");
        assertThat(first.locator(".merged")).containsText("Theme line: that of Luc Morel");
        assertThat(Accessibility.violations(first)).isEmpty();

        first.locator("#saveChoice").click();
        assertThat(first.locator("#messages")).containsText("Choose for each field what is to stay.");
        first.locator("#backToWriting").click();
        assertThat(first.locator("#summary")).hasValue("Marta’s lead.");
        first.locator("#save").click();
        clash(first, "Lead").getByLabel("Mine").check();
        first.locator("#saveChoice").click();

        assertThat(first.locator("#messages")).containsText("Saved.");
        assertThat(first.locator("#title")).hasValue("Clash of " + word);
        assertThat(first.locator("#kicker")).hasValue("Luc’s theme");
        assertThat(first.locator("#summary")).hasValue("Marta’s lead.");
        assertThat(first.locator("#htmlRich")).containsText("One, said Luc.");
        assertThat(first.locator("#htmlRich")).containsText("Three, said Marta.");
        assertThat(desk.revisions(id, "en")).isEqualTo(3);
    }

    private static Locator point(Page page, String says) {
        return page.locator("#pointsPart fieldset").filter(new Locator.FilterOptions().setHas(page.locator("legend", new Page.LocatorOptions().setHasText(says))));
    }

    private static Locator state(Page page, String point) {
        return point(page, point).locator("select[id$=pointsState]");
    }

    private static void saved(Page page) {
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
    }

    @Test
    void twoOfficersChangeObjectivesAndAreAskedOnlyAboutTheSameOne(Page first, Page second, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT", "PUBLISH");
        Colleague luc = desk.colleague("Luc Morel", "EDIT", "PUBLISH");
        String id = desk.group("Objectives " + UUID.randomUUID());
        marta.opens(first, Newsdesk.address(id, "en"));
        first.locator("#newPoints").fill("Housing\nSchools\nBridges");
        first.locator("#addPoints").click();
        assertThat(first.locator("#pointsPart fieldset")).hasCount(3);
        luc.opens(second, Newsdesk.address(id, "en"));

        // different ones: nobody is asked
        state(second, "Housing").selectOption("ACHIEVED");
        saved(second);
        state(first, "Schools").selectOption("DROPPED");
        saved(first);
        assertThat(first.locator("#messages")).containsText("Luc Morel had saved other facts in the meantime. Both changes are kept.");
        assertThat(state(first, "Housing")).hasValue("ACHIEVED");
        assertThat(state(first, "Schools")).hasValue("DROPPED");

        // one that both changed, one that both changed elsewhere, and one that was taken out
        second.reload();
        state(second, "Housing").selectOption("DROPPED");
        point(second, "Schools").locator("input[id$=pointsProject]").fill("Learn");
        state(second, "Bridges").selectOption("ACHIEVED");
        saved(second);
        state(first, "Housing").selectOption("PLANNED");
        state(first, "Schools").selectOption("ACHIEVED");
        point(first, "Bridges").locator("button[id$=pointDrop]").click();
        assertThat(first.locator("#pointsPart fieldset")).hasCount(2);
        first.locator("#save").click();

        assertThat(first.locator("#factsCollision legend")).hasText(new String[] {"Objectives and activities: Housing",
            "Objectives and activities: Schools", "Objectives and activities: Bridges"});
        Locator housing = first.locator("#factsCollision fieldset").nth(0);
        Locator schools = first.locator("#factsCollision fieldset").nth(1);
        Locator bridges = first.locator("#factsCollision fieldset").nth(2);
        assertThat(housing.locator("input:checked")).hasCount(0);
        assertThat(schools.getByLabel("Both changes")).isChecked();
        assertThat(bridges).containsText("taken out");
        first.setViewportSize(390, 844);
        assertThat(Accessibility.violations(first)).isEmpty();
        first.locator("#saveFactsChoice").click();
        assertThat(housing).containsText("Choose for each field what is to stay.");
        housing.getByLabel("Mine").check();
        bridges.getByLabel("That of Luc Morel").check();
        first.locator("#saveFactsChoice").click();

        assertThat(first.locator("#messages")).containsText("Saved.");
        assertThat(state(first, "Housing")).hasValue("PLANNED");
        assertThat(state(first, "Schools")).hasValue("ACHIEVED");
        assertThat(point(first, "Schools").locator("input[id$=pointsProject]")).hasValue("Learn");
        assertThat(state(first, "Bridges")).hasValue("ACHIEVED");
    }
}
