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

/** What is done to an item less often: to the trash and back, restored, its facts changed by two. */
@Visit
class ItemVerbsJourney {

    private static void says(Page page, String message) {
        assertThat(page.locator("#messages")).containsText(message);
    }

    @Test
    void anItemGoesToTheTrashAndComesBackAsItWas(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.article("Trash " + UUID.randomUUID(), "<p>First words.</p>");
        desk.colleague("Marta Keller", "EDIT").opens(page, Newsdesk.address(id, "en"));
        page.locator(".flow details.menu summary").click();
        page.locator("#trash").click();
        says(page, "It is in the trash.");
        assertThat(page.locator("#save")).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#untrash").click();
        says(page, "It is out of the trash, as it was.");
        assertThat(page.locator("#save")).isVisible();
    }

    @Test
    void whatWasDoneIsToldThoughThePageBeforeIsStillOnItsWay(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.article("Hurried " + UUID.randomUUID(), "<p>First words.</p>");
        desk.colleague("Marta Keller", "EDIT").opens(page, Newsdesk.address(id, "en"));

        Object told = page.evaluate("""
                async () => {
                  const form = document.getElementById('item'), read = address => fetch(address).then(answer => answer.text());
                  const send = verb => {
                    const sent = new FormData(form);
                    sent.append(verb, '');
                    return fetch(form.action, {method: 'POST', body: sent, redirect: 'manual'});
                  };
                  let told = 0;
                  for (let turn = 0; turn < 5; turn++) {
                    await send('trash');
                    const [before] = await Promise.all([read(form.action), send('untrash')]);
                    told += (before + await read('worklist.xhtml')).includes('It is out of the trash, as it was.') ? 1 : 0;
                  }
                  return told;
                }""");

        assertThat(told).isEqualTo(5);
    }

    @Test
    void anItemIsMovedToAGroup(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String group = "Housing " + UUID.randomUUID();
        desk.group(group);
        String id = desk.article("Moved " + UUID.randomUUID(), "<p>First words.</p>");
        desk.colleague("Marta Keller", "EDIT", "PUBLISH").opens(page, Newsdesk.address(id, "en"));
        page.locator(".flow details.menu summary").click();
        page.locator("button[data-open=groupDialog]").click();
        page.locator("#changeGroup").click();
        assertThat(page.locator("#groupDialog #groupMessage")).containsText("It belongs there already.");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#group").selectOption(group);
        page.locator("#changeGroup").click();
        says(page, "It was moved, at once.");
        assertThat(page.locator("main")).containsText(group);
    }

    @Test
    void anOldRevisionIsComparedAndBecomesTheNewestDraft(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = UUID.randomUUID().toString();
        String id = desk.article("Old " + word, "<p>The first of all words.</p>");
        desk.saves(id, "New " + word, "<p>The second of all words.</p>");
        desk.colleague("Marta Keller", "EDIT").opens(page, "/desk/history.xhtml?id=" + id + "&lang=en");
        assertThat(page.locator(".diff ins").filter(new Locator.FilterOptions().setHasText("second"))).hasCount(1);
        assertThat(page.locator(".diff del").filter(new Locator.FilterOptions().setHasText("first"))).hasCount(1);
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.setViewportSize(1280, 800);

        page.locator("button[data-open=restoreDialog]").click();
        page.locator("#restore").click();
        says(page, "Revision 1 is the newest draft again.");
        assertThat(page.locator("#title")).hasValue("Old " + word);
        assertThat(desk.revisions(id, "en")).isEqualTo(3);
    }

    @Test
    void twoPeopleChangeTheSameFactsAndTheSecondChooses(Page first, Page second, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.article("Facts " + UUID.randomUUID(), "<p>First words.</p>");
        Colleague marta = desk.colleague("Marta Keller", "EDIT");
        Colleague luc = desk.colleague("Luc Morel", "EDIT");
        marta.opens(first, Newsdesk.address(id, "en"));
        luc.opens(second, Newsdesk.address(id, "en"));
        second.locator("#byline").fill("Luc’s line");
        second.locator("#date").fill("2018-06-01");
        second.locator("#save").click();
        says(second, "Saved.");
        first.locator("#byline").fill("Marta’s line");
        first.locator("#hashtags").fill("#Bilbao #2018");
        first.locator("#save").click();

        assertThat(first.locator("#factsCollision")).containsText("Marta’s line");
        assertThat(first.locator("#factsCollision")).containsText("Luc’s line");
        assertThat(Accessibility.violations(first)).isEmpty();
        first.locator("#factsCollision").getByLabel("Mine").check();
        first.locator("#saveFactsChoice").click();
        says(first, "Saved.");
        assertThat(first.locator("#byline")).hasValue("Marta’s line");
        assertThat(first.locator("#date")).hasValue("2018-06-01");
        assertThat(first.locator("#hashtags")).hasValue("#Bilbao #2018");
    }

    @Test
    void linksAndRelatedItemsAreAddedAndRemovedWithoutLosingTheRest(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String other = "Other " + UUID.randomUUID();
        desk.article(other, "<p>The other.</p>");
        String id = desk.article("Links " + UUID.randomUUID(), "<p>First words.</p>");
        desk.colleague("Marta Keller", "EDIT").opens(page, Newsdesk.address(id, "en"));
        page.locator("#summary").fill("Typed before the facts.");
        page.locator("#search").fill(other);
        page.locator("#search").press("Enter");
        page.locator("#facts").getByLabel("Add " + other).click();
        page.locator("#linksAdd").click();
        page.getByLabel("Address of link 1").fill("ftp://example.org");
        page.locator("#save").click();
        assertThat(page.locator(".linkfact .msg-bad")).containsText("Give a whole web address");
        assertThat(page.getByLabel("Address of link 1")).hasValue("ftp://example.org");
        page.getByLabel("Address of link 1").fill("https://example.org/");
        page.getByLabel("What it is called, English").fill("Example");
        page.locator("#save").click();
        says(page, "Saved.");
        assertThat(page.locator("#summary")).hasValue("Typed before the facts.");
        assertThat(page.locator("#facts .lines a")).hasText(other);
        assertThat(page.getByLabel("What it is called, English")).hasValue("Example");
        page.getByLabel("Remove link 1").click();
        assertThat(page.getByLabel("Address of link 1")).hasCount(0);
        page.locator("#save").click();
        says(page, "Saved.");
        assertThat(page.getByLabel("Address of link 1")).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
