package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import eu.hansa.given.Accessibility;
import eu.hansa.given.MailServer;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor has a bilingual article go live together at noon tomorrow, with the approval of somebody outside. */
@Visit
class OutsideReviewJourney {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void anArticleIsReleasedTogetherAtNoonOnceSomebodyOutsideHasApprovedIt(Page editor, Page outsider, Portal portal, MailServer mails) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en", "TRANSLATE:fr", "PUBLISH");
        String word = UUID.randomUUID().toString().substring(0, 8);
        String elena = "elena" + word + "@palermo.example";
        String id = desk.article("Integration " + word, "<p>What can towns do?</p>");

        // written, and handed in in both languages
        marta.opens(editor, Newsdesk.address(id, "fr") + "&whole=true");
        editor.locator("#title").fill("Intégration " + word);
        editor.locator("#htmlRich").click();
        editor.keyboard().type("Que peuvent faire les villes ?");
        editor.locator("#save").click();
        assertThat(editor.locator("#messages")).containsText("Saved.");
        submit(editor);
        editor.navigate(Newsdesk.address(id, "en"));
        submit(editor);

        // released together at noon tomorrow, as soon as it may be
        String tomorrow = LocalDate.now(BRUSSELS).plusDays(1).toString();
        menu(editor, "releaseDialog");
        editor.getByLabel("All languages together").check();
        editor.locator("#releaseDialog").getByLabel("Italian").uncheck();
        editor.locator("#changeRelease").click();
        ask(editor, elena);
        editor.navigate(Newsdesk.address(id, "fr"));
        ask(editor, elena);
        assertThat(Accessibility.violations(editor)).isEmpty();

        // read and approved outside, one language after the other
        outsider.setViewportSize(390, 844);
        outsider.navigate(link(mails, elena, "Integration"));
        assertThat(outsider.locator("h1")).hasText("Marta Keller asks you to review a text");
        outsider.locator(".passage", new Page.LocatorOptions().setHasText("What can towns do?")).locator("summary").click();
        outsider.locator("details[open] textarea").fill("And regions?");
        outsider.locator("#send").click();
        assertThat(outsider.locator("#problems")).containsText("Choose one of the three answers.");
        assertThat(outsider.locator(".passage textarea:visible")).hasValue("And regions?");
        outsider.locator("#note").fill("Well written.");
        outsider.locator("nav.langs [lang=it]").click();
        assertThat(outsider.locator("html")).hasAttribute("lang", "it");
        assertThat(outsider.locator(".passage textarea:visible")).hasValue("And regions?");
        assertThat(outsider.locator("#note")).hasValue("Well written.");
        assertThat(Accessibility.violations(outsider)).isEmpty();
        outsider.locator("nav.langs [lang=en]").click();
        assertThat(outsider.locator("#note")).hasValue("Well written.");
        assertThat(outsider.locator("html")).hasAttribute("lang", "en");
        outsider.locator("nav.langs [lang=it]").click();
        assertThat(outsider.locator("html")).hasAttribute("lang", "it");
        outsider.locator("#problems").evaluate("problems => problems.remove()");
        outsider.locator("#name").press("Enter");
        assertThat(outsider.locator("#problems")).isVisible();
        assertThat(outsider.locator("html")).hasAttribute("lang", "it");
        outsider.locator("nav.langs [lang=en]").click();
        assertThat(outsider.locator("html")).hasAttribute("lang", "en");
        assertThat((Boolean) outsider.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        outsider.getByLabel("Approve, with my remarks to be taken in").check();
        outsider.locator("#send").click();
        assertThat(outsider.locator("main")).containsText("Thank you. Your answer has arrived.");
        assertThat(outsider.getByText("Change the answer")).isVisible();
        assertThat(Accessibility.violations(outsider)).isEmpty();
        editor.navigate(Newsdesk.address(id, "en"));
        assertThat(editor.locator(".flow")).containsText("Elena Conti (" + elena + ") approved revision 1 with remarks");
        assertThat(editor.locator("#comments")).containsText("And regions?");
        assertThat(Accessibility.violations(editor)).isEmpty();
        editor.locator("[id$=endOutside]").click();
        assertThat(editor.locator("#messages")).containsText("The link has been ended.");
        assertThat(editor.locator("#outside")).containsText("Approved with remarks");

        // asked for before the last language is approved, so that its approval lets both go
        editor.locator("button[data-open=scheduleDialog]").click();
        editor.locator("#from").fill(tomorrow);
        editor.locator("#fromTime").fill("12:00");
        editor.locator("#schedule").click();
        assertThat(editor.locator(".waits li")).hasCount(1);
        assertThat(editor.locator(".waits li")).containsText("French: in review");
        outsider.navigate(link(mails, elena, "Intégration"));
        outsider.getByLabel("Approve as it stands").check();
        outsider.locator("#send").click();
        assertThat(outsider.locator("main")).containsText("Thank you.");
        editor.reload();
        for (String language : new String[] {"English", "French"}) {
            assertThat(editor.locator("nav.langs a").filter(new Locator.FilterOptions().setHasText(language))).containsText("Scheduled");
        }

        // and moved by an hour in the calendar, in which more is to come
        new Newsroom(portal).article().titled("Later " + word).with("opens", "PT96H").live("en").make();
        editor.navigate("/desk/calendar.xhtml");
        Locator line = editor.locator("tr", new Page.LocatorOptions().setHasText("Integration " + word));
        assertThat(line.locator("b .st")).hasCount(2);
        line.locator("summary").click();
        line.locator("[id$=to]").fill("2001-01-01");
        line.locator("[id$=move]").click();
        assertThat(line.locator(".msg-bad")).containsText("This moment has already passed.");
        assertThat(line.locator("[id$=to]")).hasValue("2001-01-01");
        assertThat(Accessibility.violations(editor)).isEmpty();
        line.locator("[id$=to]").fill(tomorrow);
        line.locator("[id$=toTime]").fill("13:00");
        line.locator("[id$=move]").click();
        assertThat(editor.locator("#messages")).containsText("Moved.");
        assertThat(line.locator("td").first()).hasText("13:00");
    }

    private static void submit(Page page) {
        page.locator("button[data-open=submitDialog]").click();
        page.locator("#submit").click();
        assertThat(page.locator("#messages")).containsText("Submitted for review.");
    }

    private static void menu(Page page, String dialog) {
        page.locator(".flow details.menu summary").click();
        page.locator("button[data-open=" + dialog + "]").click();
    }

    private static void ask(Page page, String email) {
        menu(page, "outsideDialog");
        page.locator("#outsideName").fill("Elena Conti");
        page.locator("#outsideEmail").fill(email);
        page.locator("#outsideLanguage").selectOption(new SelectOption().setLabel("English"));
        page.locator("#askOutside").click();
        assertThat(page.locator("#messages")).containsText("The link is on its way by mail.");
    }

    /** That of the two mails which is about the text of this title. */
    private static String link(MailServer mails, String email, String title) {
        String text = mails.await(2, email).stream().filter(mail -> mail.subject().contains(title)).findFirst().orElseThrow().text();
        Matcher link = Pattern.compile("/review\\?link=\\S+").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
