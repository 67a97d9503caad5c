package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An edit of the source outdates a translation, and the translator mends what changed and nothing else. */
@Visit
class TranslationJourney {

    private static final String ENGLISH = "<p>The city invites its partners.</p><p>The session is on 12 June.</p><p>Join the discussion.</p>";
    private static final String FRENCH = "<p>La ville invite ses partenaires.</p><p>La rencontre a lieu le 12 juin.</p><p>Venez discuter.</p>";

    @Test
    void onlyTheChangedPassageIsMended(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String title = "Bench " + UUID.randomUUID().toString().substring(0, 8);
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr");
        String id = desk.article(title, ENGLISH);
        desk.translates(id, "fr", title, FRENCH);
        desk.saves(id, title, ENGLISH.replace("12 June", "13 June").replace("</p><p>Join", "</p><p>Lunch is served.</p><p>Join"));

        luc.opens(page, Newsdesk.address(id, "fr"));
        Locator outdated = page.locator(".pair[data-passage=OUTDATED]");
        assertThat(outdated).hasCount(1);
        assertThat(outdated.locator(".src ins")).hasText("13");
        assertThat(page.locator("#toGo")).hasText("9 words to go");
        assertThat(Accessibility.violations(page)).isEmpty();

        outdated.locator(".segno").press("Enter");
        assertThat(outdated.locator(".line")).isFocused();
        outdated.locator(".line").fill("La rencontre a lieu le 13 juin.");
        assertThat(outdated.locator(".mark").first()).containsText("Done");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".pair[data-passage=UNTRANSLATED] .line")).isFocused();
        page.keyboard().type("Le déjeuner est servi.");
        assertThat(page.locator("#toGo")).hasText("All words are translated");
        page.locator("#save").click();

        assertThat(page.locator("#messages")).containsText("Saved.");
        assertThat(page.locator(".pairs .pair[data-passage=DONE] .line")).hasText(new String[] {"La ville invite ses partenaires.",
            "La rencontre a lieu le 13 juin.", "Le déjeuner est servi.", "Venez discuter."});
        assertThat(page.locator(".seghead")).containsText("made from English 2");
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }

    @Test
    void whatIsWrittenInPassagesIsKeptAndCanBeSettled(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String title = "Kept " + UUID.randomUUID().toString().substring(0, 8);
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr");
        String id = desk.article(title, ENGLISH);
        desk.translates(id, "fr", title, FRENCH);
        desk.saves(id, title, ENGLISH.replace("The session is on", "The session takes place on").replace("Join", "Do join"));
        luc.opens(page, Newsdesk.address(id, "fr"));
        page.locator(".pair[data-passage=OUTDATED] .line").last().fill("Venez donc discuter avec nous.");
        page.locator("a[data-keep-first]").filter(new Locator.FilterOptions().setHasText("as a whole")).click();
        page.locator("#takeUp").click();
        assertThat(page.locator("#htmlRich")).containsText("Venez donc discuter avec nous.");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");

        Locator outdated = page.locator(".pair[data-passage=OUTDATED]");
        assertThat(outdated).hasCount(1);
        outdated.locator(".segno").focus();
        page.keyboard().press("n");
        assertThat(page.locator("#toGo")).hasText("All words are translated");
        page.locator("#save").click();

        assertThat(page.locator("#messages")).containsText("Saved.");
        assertThat(outdated).hasCount(0);
        assertThat(page.locator(".seghead")).containsText("made from English 2");

        String file = page.request().get("/desk/xliff?id=" + id + "&lang=fr").text();
        page.locator("#exchange summary").click();
        page.locator("#xliff").setInputFiles(file("<note/>"));
        page.locator("#takeXliff").click();
        assertThat(page.locator("#xliffMessage")).containsText("This is no XLIFF 2.0 or 2.1.");
        page.locator("#xliff").setInputFiles(file(file.replace("Venez donc discuter avec nous.", "Venez donc chez nous.")));
        page.locator("#takeXliff").click();
        assertThat(page.locator("#messages")).containsText("The file was taken in as a draft.");
        assertThat(page.locator(".line").last()).hasText("Venez donc chez nous.");

        page.locator("#xliff").setInputFiles(file(file.replace("Venez donc discuter avec nous.", "Venez chez nous.")));
        page.locator("#takeXliff").click();
        assertThat(page.locator("#messages")).containsText("Nothing has been replaced");
        assertThat(page.locator(".clash del")).hasText("donc");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#settleXliff").click();
        assertThat(page.locator(".clash .msg-bad")).isVisible();
        assertThat(page.locator(".clash input:checked")).hasCount(0);
        page.locator(".clash").getByText("Those of the file").click();
        page.locator("#settleXliff").click();
        assertThat(page.locator("#messages")).containsText("The file was taken in as a draft.");
        assertThat(page.locator(".line").last()).hasText("Venez chez nous.");

        page.locator("#xliff").setInputFiles(file(page.request().get("/desk/xliff?id=" + id + "&lang=fr").text()));
        page.locator("#takeXliff").click();
        assertThat(page.locator("#messages")).containsText("Nothing in the file is new");
    }

    @Test
    void aFileBeginsATranslationThatNobodyBegan(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr");
        String id = desk.article("File " + UUID.randomUUID().toString().substring(0, 8), ENGLISH);
        luc.opens(page, Newsdesk.address(id, "fr"));
        String file = page.request().get("/desk/xliff?id=" + id + "&lang=fr").text();
        page.locator("#exchange summary").click();
        page.locator("#xliff").setInputFiles(file(file.replaceAll("(?s)<target.*?</target>", "")
                .replaceAll("(?s)<source([^>]*)>(.*?)</source>", "<source$1>$2</source><target$1>$2</target>")));
        page.locator("#takeXliff").click();

        assertThat(page.locator("#messages")).containsText("The file was taken in as a draft.");
        assertThat(page.locator("#toGo")).hasText("All words are translated");
        assertThat(desk.revisions(id, "fr")).isEqualTo(1);
    }

    @Test
    void aCellThatReadsTheSameIsTakenOverAndNeverLeftOut(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String title = "Cells " + UUID.randomUUID().toString().substring(0, 8);
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr");
        String id = desk.article(title, ENGLISH);
        desk.translates(id, "fr", title, FRENCH);
        desk.saves(id, title, ENGLISH.replace("Join", "Do join")
                + "<p>Two notes.</p><table><tbody><tr><td>Places</td><td><strong>1 200</strong></td></tr></tbody></table>");
        luc.opens(page, Newsdesk.address(id, "fr"));
        page.locator(".pairs .segno").first().focus();
        for (int step = 1; step < 6; step++) {
            page.keyboard().press("j");
        }
        assertThat(page.locator(".pairs .segno").nth(5)).isFocused();

        Locator missing = page.locator(".pair[data-passage=UNTRANSLATED]");
        assertThat(missing).hasCount(3);
        assertThat(missing.first()).containsText("Leave it out in this language");
        assertThat(missing.last().locator("[data-settle]")).hasCount(0);
        missing.nth(1).locator("[data-as-is]").click();
        missing.last().locator("[data-as-is]").press("Enter");
        assertThat(missing.last().locator(".line strong")).hasText("1 200");
        assertThat(page.locator("#toGo")).hasText("6 words to go");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#confirm").click();

        assertThat(page.locator("#messages")).containsText("What is translated holds");
        assertThat(page.locator("#confirm")).hasCount(0);
        assertThat(page.locator(".pair[data-passage=OUTDATED]")).hasCount(0);
        assertThat(missing).hasCount(1);
        assertThat(page.locator(".pairs .pair").last().locator(".line strong")).hasText("1 200");
    }

    private static FilePayload file(String content) {
        return new FilePayload("translation.xlf", "application/xliff+xml", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTranslationIsAssignedWithADay(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String title = "Assigned " + UUID.randomUUID().toString().substring(0, 8);
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr");
        desk.article(title, ENGLISH);
        luc.opens(page, "/desk/translations.xhtml?language=fr&text=" + title.replace(' ', '+'));
        assertThat(page.locator(".matrix td").first()).containsText("nobody");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator(".matrix td a", new Page.LocatorOptions().setHasText("Assign")).click();
        assertThat(page.locator("#assigningTitle")).isFocused();
        page.locator("#assignee").selectOption(new SelectOption().setIndex(1));
        page.locator("#due").fill("2018-05-01");
        page.locator("#assign").click();
        assertThat(page.locator("#dueMessage")).containsText("This day is over.");
        assertThat(page.locator("#due")).isFocused();
        assertThat(page.locator("#due")).hasValue("2018-05-01");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#due").fill(LocalDate.now().plusDays(30).toString());
        page.locator("#assign").click();

        assertThat(page.locator("#messages")).containsText("Noted.");
        assertThat(page.locator(".matrix td").first()).containsText("due");
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }
}
