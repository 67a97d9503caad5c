package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.hansa.given.Accessibility;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Visit
class MediaJourney {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

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

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", bytes));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void anEditorAddsAPictureFindsItAndSaysWhoMayHaveIt(Portal portal, Page page) {
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
    void whatIsRefusedIsToldAtItsFieldAndNothingIsLost(Portal portal, Page page) {
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
    void whatIsFarTooLargeIsToldBeforeItIsSent(Portal portal, Page page) {
        enter(portal, page, "en", "EDIT");
        openForm(page, "Add a file");
        choose(page, "large.pdf", new byte[26 * 1024 * 1024]);

        assertThat(page.locator("form#add")).containsText("This file is too large: at most 25 MB are taken.");
    }
}
