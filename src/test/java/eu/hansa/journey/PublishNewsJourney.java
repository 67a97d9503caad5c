package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import eu.hansa.given.Accessibility;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first story of the house: written, translated, returned, approved, published together, read, outdated. */
@Visit
class PublishNewsJourney {

    private static Locator tab(Page page, String language) {
        return page.locator("nav.langs a").filter(new Locator.FilterOptions().setHasText(language));
    }

    private static void says(Page page, String message) {
        assertThat(page.locator("#messages")).containsText(message);
    }

    private static void submit(Page page, String note) {
        page.locator("button[data-open=submitDialog]").click();
        page.locator("#note").fill(note);
        page.locator("#submit").click();
        says(page, "Submitted for review.");
    }

    private static void write(Page page, String text) {
        page.locator("#htmlRich").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    @Test
    void anArticleGoesFromDraftToVisitorsInTwoLanguages(Page author, Page translator, Page reviewer, Page publisher, Page visitor,
            Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        Colleague luc = desk.colleague("Luc Morel", "TRANSLATE:fr", "TRANSLATE:it");
        Colleague tom = desk.colleague("Abel Ashworth", "REVIEW");
        Colleague giulia = desk.colleague("Giulia Ferri", "PUBLISH");
        String word = UUID.randomUUID().toString().substring(0, 8);
        String topic = "Migration " + word;
        desk.topic(topic);
        String id = desk.article("Integration " + word, "<p>First words.</p>");

        // written in English
        marta.opens(author, Newsdesk.address(id, "en"));
        assertThat(author.locator("h1")).hasText("Integration " + word);
        author.locator("#kicker").fill("Equality in local life");
        author.locator("#summary").fill("Migration has always existed.");
        write(author, " What can towns do?");
        author.locator("#topic").selectOption(new SelectOption().setLabel(topic));
        author.locator("#addTopic").click();
        assertThat(author.locator("#facts .tokens")).containsText(topic);
        author.locator("#byline").fill("CEMR");
        author.locator("#pictureOpen").click();
        author.locator("#pictureFile").setInputFiles(new FilePayload("bilbao.jpg", "image/jpeg",
                GivenFiles.jpeg(GivenFiles.photograph(900, 400))));
        author.locator("#pictureUpload").click();
        assertThat(author.locator("#picture .chosen li")).hasCount(1);
        author.locator("#pictureAlt").fill("A footbridge over a river");
        author.locator("#save").click();
        says(author, "Saved.");
        assertThat(author.locator("#facts .tokens")).containsText(topic);
        assertThat(Accessibility.violations(author)).isEmpty();
        author.setViewportSize(390, 844);
        assertThat(Accessibility.violations(author)).isEmpty();
        assertThat((Boolean) author.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        author.setViewportSize(1280, 800);
        submit(author, "Please read this today.");
        assertThat(tab(author, "English")).containsText("In review");
        author.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Why not approve or publish?")).click();
        assertThat(author.locator("#why")).containsText("For this you need the right to review in English.");
        assertThat(author.locator("#why")).containsText("Abel Ashworth");
        assertThat(Accessibility.violations(author)).isEmpty();

        // translated into French
        luc.opens(translator, Newsdesk.address(id, "fr"));
        assertThat(translator.locator(".words .src").first()).containsText("Equality in local life");
        translator.locator("#title").fill("Intégration " + word);
        translator.locator("#kicker").fill("L’égalité dans la vie locale");
        translator.locator("#summary").fill("La migration a toujours existé.");
        translator.locator(".line").first().fill("Que peuvent faire les villes ?");
        translator.locator("#save").click();
        says(translator, "Saved.");
        assertThat(translator.locator(".seghead")).containsText("made from English 2");
        translator.locator("button[data-open=submitDialog]").click();
        translator.locator("#submit").click();
        assertThat(translator.locator("#pictureAltMessage")).containsText("Say in a few words what the picture shows");
        translator.locator("#pictureAlt").fill("Une passerelle sur une rivière");
        submit(translator, "");
        assertThat(Accessibility.violations(translator)).isEmpty();

        // returned with a reason, mended, approved
        tom.opens(reviewer, Newsdesk.address(id, "fr"));
        reviewer.locator("button[data-open=returnDialog]").click();
        reviewer.locator("#return").click();
        assertThat(reviewer.locator("#returnDialog")).containsText("Give the reason");
        assertThat(Accessibility.violations(reviewer)).isEmpty();
        reviewer.locator("#reason").fill("Which towns?");
        reviewer.locator("#return").click();
        says(reviewer, "Returned to its authors.");
        translator.reload();
        assertThat(translator.locator(".flow")).containsText("Which towns?");
        assertThat(tab(translator, "French")).containsText("Returned");
        translator.locator("#summary").fill("La migration a toujours existé, dans toutes les villes.");
        submit(translator, "All of them.");
        reviewer.navigate(Newsdesk.address(id, "fr"));
        reviewer.locator("#approve").click();
        says(reviewer, "Approved.");
        reviewer.navigate(Newsdesk.address(id, "en"));
        reviewer.locator("#approve").click();
        says(reviewer, "Approved.");

        // published together
        giulia.opens(publisher, Newsdesk.address(id, "en"));
        publisher.locator(".flow details.menu summary").click();
        publisher.locator("button[data-open=releaseDialog]").click();
        publisher.getByLabel("All languages together").check();
        publisher.locator("#releaseDialog").getByLabel("Italian").uncheck();
        publisher.locator("#changeRelease").click();
        says(publisher, "The way of release was changed.");
        assertThat(publisher.locator(".flow")).containsText("Goes live together: English, French.");
        publisher.locator("#publish").click();
        says(publisher, "Published.");
        assertThat(tab(publisher, "English")).containsText("Live");
        assertThat(tab(publisher, "French")).containsText("Live");

        // read
        assertThat(visitor.navigate("/en/news/integration-" + word).status()).isEqualTo(200);
        assertThat(visitor.locator("h1")).containsText("Integration " + word);
        assertThat(visitor.locator("main")).containsText("What can towns do?");
        assertThat(visitor.locator("main img[alt='A footbridge over a river']")).hasCount(1);
        assertThat(visitor.navigate("/fr/actualites/integration-" + word).status()).isEqualTo(200);
        assertThat(visitor.locator("main")).containsText("Que peuvent faire les villes");

        // the source changes, and French is outdated until somebody has looked
        author.navigate(Newsdesk.address(id, "en"));
        author.locator("#summary").fill("Migration has always existed, in different forms.");
        author.locator("#save").click();
        says(author, "Saved.");
        assertThat(tab(author, "English")).containsText("Live");
        assertThat(author.locator(".flow")).containsText("On the site stands revision 2; the newest text is revision 3.");
        submit(author, "");
        visitor.navigate("/en/news/integration-" + word);
        assertThat(visitor.locator("main")).not().containsText("in different forms");
        reviewer.navigate(Newsdesk.address(id, "en"));
        reviewer.locator("#approve").click();
        says(reviewer, "Approved.");
        translator.navigate(Newsdesk.address(id, "fr"));
        assertThat(tab(translator, "French")).containsText("Outdated");
        assertThat(translator.locator(".words .src ins")).containsText("in different forms");
        translator.locator("a", new Page.LocatorOptions().setHasText("What has changed in English since revision 2")).click();
        assertThat(translator.locator(".diff ins").filter(new Locator.FilterOptions().setHasText("in different forms"))).isVisible();
        translator.keyboard().press("n");
        assertThat(translator.locator(".read:focus")).containsText("in different forms");
        assertThat(Accessibility.violations(translator)).isEmpty();
        translator.navigate(Newsdesk.address(id, "fr"));
        translator.locator("#confirm").click();
        says(translator, "What is translated holds for the source as it is now.");
        assertThat(tab(translator, "French")).not().containsText("Outdated");
    }

    @Test
    void aPreviewShowsTheUnsavedTextInTheSitesOwnViewAndOnlyAtTheDesk(Page author, Page visitor, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        String id = desk.article("Preview " + UUID.randomUUID(), "<p>First words.</p>");
        marta.opens(author, Newsdesk.address(id, "en"));
        author.locator("#summary").fill("A lead that nobody saved.");
        author.locator("a[data-keep-first][href*='/desk/preview']").click();

        assertThat(author.locator("body")).containsText("A lead that nobody saved.");
        assertThat(author.locator("body")).containsText("Nobody else sees this.");
        Response preview = author.reload();
        assertThat(preview.headerValue("cache-control")).contains("no-store");
        assertThat(preview.headerValue("x-robots-tag")).contains("noindex");
        assertThat(Accessibility.violations(author)).isEmpty();
        visitor.navigate("/desk/preview?id=" + id + "&lang=en");
        assertThat(visitor.url()).contains("/login");
    }
}
