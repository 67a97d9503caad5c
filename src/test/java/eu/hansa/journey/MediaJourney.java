package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.hansa.given.Accessibility;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Visit
class MediaJourney {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @TempDir
    Path folder;

    private static void enter(Portal portal, Page page, String language, String right) {
        String email = "media-" + UUID.randomUUID() + "@example.org";
        portal.person(email, "Marta Keller", language, right);
        portal.signIn(page, email);
        page.navigate("/desk/media.xhtml");
    }

    private static void openForm(Page page, String summary) {
        page.locator("details.add > summary", new Page.LocatorOptions().setHasText(summary)).focus();
        page.keyboard().press("Enter");
    }

    /** From the disc, as people do: handed over in memory, a large file travels to the browser as text. */
    private void choose(Page page, String name, byte[] bytes) throws IOException {
        page.locator("input[type=file]").setInputFiles(Files.write(folder.resolve(name), bytes));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void anEditorAddsAPictureFindsItAndSaysWhoMayHaveIt(Portal portal, Page page) throws IOException {
        String title = "Zubizuri " + UUID.randomUUID();
        enter(portal, page, "en", "EDIT");
        openForm(page, "Add a file");
        choose(page, "bilbao.jpg", GivenFiles.jpeg(GivenFiles.photograph(900, 400)));
        page.getByLabel("Title, English").fill(title);
        page.getByLabel("Title, French").fill("Passerelle");
        page.getByLabel("Credit", EXACTLY).fill("City of Bilbao");
        button(page, "Add to the library").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("“" + title + "” is now in the library.");

        page.navigate("/desk/media.xhtml?kind=PICTURE&text=" + title.replace(" ", "+"));
        assertThat(page.locator("table.media tbody tr")).hasCount(1);
        assertThat(page.locator("table.media")).containsText("900 × 400 pixels");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        assertThat(page.getByLabel("Title, French")).hasValue("Passerelle");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByLabel("Title, French").fill("Pont");
        page.getByLabel("Of these, only people who are signed in").check();
        button(page, "Save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
        page.reload();
        assertThat(page.getByLabel("Title, French")).hasValue("Pont");
        assertThat(page.getByLabel("Of these, only people who are signed in")).isChecked();
    }

    @Test
    void whatIsRefusedIsToldAtItsFieldAndNothingIsLost(Portal portal, Page page) throws IOException {
        enter(portal, page, "fr", "TRANSLATE");
        openForm(page, "Ajouter un fichier");
        page.getByLabel("Crédit", EXACTLY).fill("Ville de Bilbao");
        choose(page, "photo.png", GivenFiles.windowsProgram());
        button(page, "Ajouter à la médiathèque").click();
        assertThat(page.locator("[id='add:fileMessage']")).containsText("Ce fichier porte l’extension PNG, mais contient autre chose.");
        assertThat(page.getByLabel("Crédit", EXACTLY)).hasValue("Ville de Bilbao");
        assertThat(Accessibility.violations(page)).isEmpty();

        choose(page, "bombe.png", GivenFiles.pngHeader(60_000, 60_000));
        button(page, "Ajouter à la médiathèque").click();
        assertThat(page.locator("[id='add:fileMessage']")).containsText("60\u202f000 × 60\u202f000 pixels");

        byte[] large = new byte[25 * 1024 * 1024];
        byte[] jpeg = GivenFiles.jpeg(GivenFiles.photograph(50, 50));
        System.arraycopy(jpeg, 0, large, 0, jpeg.length);
        choose(page, "grande.jpg", large);
        button(page, "Ajouter à la médiathèque").click();
        assertThat(page.locator("[id='add:fileMessage']")).containsText("la taille maximale est de 20\u00a0Mo");
        assertThat(page.getByLabel("Crédit", EXACTLY)).hasValue("Ville de Bilbao");
    }

    @Test
    void whatIsFarTooLargeIsToldBeforeItIsSent(Portal portal, Page page) throws IOException {
        enter(portal, page, "en", "EDIT");
        openForm(page, "Add a file");
        choose(page, "large.pdf", new byte[26 * 1024 * 1024]);

        assertThat(page.locator("form#add")).containsText("This file is too large: at most 25 MB are taken.");
    }

    private static void upload(Page page, String picker, String name, byte[] bytes, String title) {
        page.locator("#" + picker + "Open").press("Enter");
        page.locator("#" + picker + "File").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        page.locator("#" + picker + "Title").fill(title);
        page.locator("#" + picker + "Title").press("Enter");
        assertThat(page.locator("#" + picker + " .chosen")).containsText(title);
    }

    @Test
    void filesArePickedForAnArticleWithoutAMouseAndNothingTypedIsLost(Portal portal, Page page) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        Newsdesk desk = new Newsdesk(portal);
        String id = desk.article("Papers " + word, "<p>Text.</p>");
        desk.colleague("Marta Keller", "EDIT:en").opens(page, Newsdesk.address(id, "en"));
        page.locator("#kicker").fill("Typed before");

        page.locator("#pictureOpen").press("Enter");
        assertThat(page.locator("#pictureText")).isFocused();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#pictureFile").setInputFiles(new FilePayload("paper.png", "image/png", GivenFiles.pdf()));
        page.locator("#pictureCredit").fill("City of Bilbao");
        page.locator("#pictureUpload").press("Enter");
        assertThat(page.locator("#pictureFileMessage")).containsText("This file is called PNG, but there is something else in it.");
        assertThat(page.locator("#pictureCredit")).hasValue("City of Bilbao");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#pictureClose").press("Enter");
        assertThat(page.locator("#pictureOpen")).isFocused();

        upload(page, "picture", "bridge.png", GivenFiles.png(GivenFiles.drawing(800, 300)), "Bridge " + word);
        upload(page, "attachments", "one.pdf", GivenFiles.pdf(), "One " + word);
        upload(page, "attachments", "two.pdf", GivenFiles.pdf(), "Two " + word);
        upload(page, "attachments", "three.docx", GivenFiles.docx(), "Three " + word);
        button(page, "Move “Three " + word + "” up").press("Enter");
        assertThat(page.locator("#attachments .chosen li").nth(1)).containsText("Three");
        button(page, "Remove “One " + word + "”").press("Enter");
        assertThat(page.locator("#attachments .chosen li")).hasCount(2);

        page.locator("#attachmentsOpen").press("Enter");
        page.locator("#attachmentsText").fill("one " + word);
        page.locator("#attachmentsText").press("Enter");
        assertThat(page.locator("#attachmentsShelf li")).hasCount(1);
        button(page, "Use “One " + word + "”").press("Enter");
        assertThat(page.locator("#attachments .chosen li")).hasCount(3);
        assertThat(page.locator("#attachments .chosen li").last()).containsText("One");
        assertThat(page.locator("#kicker")).hasValue("Typed before");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
        page.navigate(Newsdesk.address(id, "en"));
        assertThat(page.locator("#attachments .chosen li").first()).containsText("Three");
        assertThat(page.locator("#picture .chosen")).containsText("Bridge " + word);
        assertThat(page.locator("#kicker")).hasValue("Typed before");
    }
}
