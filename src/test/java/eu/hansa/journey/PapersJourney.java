package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import eu.hansa.given.Accessibility;
import eu.hansa.given.GivenDocuments;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Visit
class PapersJourney {

    /** At the papers of a group, whose rights matter here and whose other words do not. */
    private static void enter(Portal portal, Page page) {
        String email = "papers-" + UUID.randomUUID() + "@example.org";
        portal.person(email, "Ada Officer", "en", "EDIT");
        String group = new Newsroom(portal).article().make();
        portal.signIn(page, email);
        page.navigate("/desk/papers.xhtml?group=" + group);
    }

    private static FilePayload pdf(String name, String words) {
        return new FilePayload(name, "application/pdf", GivenDocuments.pdf(words));
    }

    private static FilePayload docx(String name) {
        return new FilePayload(name, "application/octet-stream", GivenDocuments.docx("Words"));
    }

    private static void press(Page page, String button) {
        Locator found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.focus();
        page.keyboard().press("Enter");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void makeFolder(Page page, String name) {
        page.getByLabel("Name, English").fill(name);
        press(page, "Make the folder");
        assertThat(page.locator("#messages")).containsText("The folder is there.");
    }

    @Test
    void anOfficerAddsSeveralPapersAndMovesThemIntoAFolderByKeyboard(Portal portal, Page page) {
        enter(portal, page);
        makeFolder(page, "2019");
        page.getByLabel("Files").setInputFiles(new FilePayload[] {pdf("minutes.pdf", "Minutes"), docx("statement.docx")});
        press(page, "Add");
        assertThat(page.locator("#messages")).containsText("2 papers were added.");
        assertThat(page.locator(".shelfof tbody tr")).hasCount(2);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByLabel("Choose “minutes.pdf”").check();
        page.getByLabel("Move the chosen papers to").selectOption("2019");
        press(page, "Move");
        assertThat(page.locator("#messages")).containsText("One paper was moved.");
        assertThat(page.locator(".shelfof").nth(1)).containsText("minutes.pdf");
        page.locator(".shelfof tr", new Page.LocatorOptions().setHasText("statement.docx")).dragTo(page.locator(".shelfof").nth(1));
        assertThat(page.locator(".shelfof").nth(1).locator("tbody tr")).hasCount(2);
    }

    @Test
    void whatIsRefusedAmongSeveralFilesIsNamedAndTheOthersAreIn(Portal portal, Page page) {
        enter(portal, page);
        page.getByLabel("Files").setInputFiles(new FilePayload[] {pdf("minutes.pdf", "Minutes"),
            new FilePayload("setup.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1})});
        press(page, "Add");

        assertThat(page.locator("#fileMessage")).containsText("setup.pdf: This file is called PDF, but there is something else in it.");
        assertThat(page.locator(".shelfof tbody tr")).hasCount(1);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void aNewVersionOfAnotherTypeIsRefusedAtItsFieldAndAnotherPdfIsTaken(Portal portal, Page page) {
        enter(portal, page);
        page.getByLabel("Files").setInputFiles(pdf("minutes.pdf", "Minutes"));
        press(page, "Add");
        link(page, "minutes.pdf").click();
        page.getByLabel("New version").setInputFiles(docx("minutes.docx"));
        press(page, "Add the version");
        assertThat(page.locator("#fileMessage")).containsText("Here stands a PDF file, and this one is DOCX.");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByLabel("New version").setInputFiles(pdf("minutes.pdf", "Corrected minutes"));
        press(page, "Add the version");
        assertThat(page.locator("#messages")).containsText("Version 2 is now under the paper’s address.");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void whoeverSavesSecondSeesWhatTheFirstSavedAndKeepsWhatTheyTyped(Portal portal, Page page) {
        enter(portal, page);
        page.getByLabel("Files").setInputFiles(pdf("minutes.pdf", "Minutes"));
        press(page, "Add");
        link(page, "minutes.pdf").click();
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.getByLabel("Title, English").fill("Minutes of Toulouse");
        press(other, "Save");
        assertThat(other.locator("#messages")).containsText("Saved.");

        page.getByLabel("Title, English").fill("Minutes of the meeting in Toulouse");
        page.getByLabel("Members of the group").check();
        press(page, "Save");
        assertThat(page.locator("#messages")).containsText("Somebody else has changed this paper in the meantime.");
        assertThat(page.locator("#stale")).containsText("Minutes of Toulouse");
        assertThat(page.getByLabel("Title, English")).hasValue("Minutes of the meeting in Toulouse");
        assertThat(Accessibility.violations(page)).isEmpty();
        press(page, "Save");
        assertThat(page.locator("h1")).hasText("Minutes of the meeting in Toulouse");
    }

    @Test
    void aFolderThatIsToLieInItselfIsToldSoAtItsField(Portal portal, Page page) {
        enter(portal, page);
        makeFolder(page, "2019");
        page.getByLabel("Change the folder “2019”").click();
        page.getByLabel("Lies in").selectOption("2019");
        press(page, "Move");

        assertThat(page.locator("#parentMessage")).containsText("A folder cannot lie in itself or in one that lies in it.");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void whatWasRemovedComesBack(Portal portal, Page page) {
        enter(portal, page);
        page.getByLabel("Files").setInputFiles(pdf("minutes.pdf", "Minutes"));
        press(page, "Add");
        link(page, "minutes.pdf").click();
        press(page, "Remove");
        page.locator("#removeDialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove").setExact(true)).click();
        assertThat(page.locator("#messages")).containsText("“minutes.pdf” was removed.");
        assertThat(page.locator(".shelfof tbody tr")).hasCount(0);

        page.locator("details.removed > summary").click();
        page.getByLabel("Bring back: minutes.pdf").click();
        assertThat(page.locator("#messages")).containsText("The paper is back.");
        assertThat(page.locator(".shelfof tbody tr")).hasCount(1);
    }

    @Test
    void anOfficerPutsAPaperBesideAMeetingAndTakesItOffAgain(Portal portal, Page page) {
        Newsdesk desk = new Newsdesk(portal);
        String group = desk.group("Papers " + UUID.randomUUID());
        desk.meeting(group, "Toulouse");
        Newsdesk.Colleague chair = desk.colleague("Niels Brandt", "");
        desk.lets(chair, group, "EDIT");
        chair.opens(page, "/desk/papers.xhtml?group=" + group);
        page.getByLabel("Files").setInputFiles(pdf("minutes.pdf", "Minutes"));
        press(page, "Add");
        assertThat(page.locator(".shelfof tbody tr")).hasCount(1);

        page.navigate(Newsdesk.address(group, "en"));
        page.locator("#meetingsGroup > summary").click();
        press(page, "Attach");
        assertThat(page.locator("#attachPaperMessage")).containsText("Choose one of the group’s papers.");
        page.locator("#attachPaper").selectOption("minutes.pdf");
        page.locator("#attachTo").selectOption(new SelectOption().setIndex(1));
        press(page, "Attach");
        assertThat(page.locator("#meetingsGroup fieldset .lines")).containsText("minutes.pdf");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved");
        page.navigate("/groups");
        page.locator("section .label a").first().click();
        assertThat(page.locator("#m-given a[href^='/papers/']")).hasText("minutes.pdf");

        page.navigate(Newsdesk.address(group, "en"));
        page.locator("#meetingsGroup").evaluate("group => group.open = true");
        page.getByLabel("Take minutes.pdf away").click();
        assertThat(page.locator("#meetingsGroup fieldset .lines")).hasCount(0);
        page.locator("#save").click();
        page.navigate(Newsdesk.address(group, "en"));
        assertThat(page.locator("#meetingsGroup fieldset .lines")).hasCount(0);
    }

    @Test
    void elsewhereThereIsNoSuchGroup(Portal portal, Page page) {
        String email = "papers-" + UUID.randomUUID() + "@example.org";
        portal.person(email, "Tom Translator", "en", "TRANSLATE:fr");
        String group = new Newsroom(portal).article().make();
        portal.signIn(page, email);

        assertThat(page.navigate("/desk/papers.xhtml?group=" + group).status()).isEqualTo(404);
        assertThat(page.navigate("/desk/paper.xhtml?id=12").status()).isEqualTo(404);
        assertThat(page.navigate("/desk/paperFolder.xhtml?id=x").status()).isEqualTo(404);
    }
}
