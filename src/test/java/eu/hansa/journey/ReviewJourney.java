package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A text is handed to one person by a day, read on a phone, talked about, mended, corrected and approved. */
@Visit
class ReviewJourney {

    @Test
    void aReviewerOnAPhoneSaysWhatToChangeAndLaterCorrectsTheRest(Page author, Page reviewer, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        String word = UUID.randomUUID().toString().substring(0, 8);
        Colleague tom = desk.colleague("Tom " + word, "REVIEW");
        String id = desk.article("Integration " + word, "<p>Migration is old.</p><p>What can towns do?</p>");
        String address = "/desk/review.xhtml?id=" + id + "&lang=en";

        marta.opens(author, Newsdesk.address(id, "en"));
        author.locator("button[data-open=submitDialog]").click();
        author.locator("#reviewer").selectOption(new SelectOption().setLabel(tom.name()));
        author.locator("#due").fill(LocalDate.of(2001, 1, 1).toString());
        author.locator("#note").fill("Mind the second paragraph.");
        author.locator("#submit").click();
        assertThat(author.locator("#submitDialog")).containsText("This day has passed");
        assertThat(author.locator("#note")).hasValue("Mind the second paragraph.");
        assertThat(Accessibility.violations(author)).isEmpty();
        author.locator("#due").fill(LocalDate.of(2099, 1, 1).toString());
        author.locator("#submit").click();
        assertThat(author.locator(".flow")).containsText("waits for " + tom.name() + ", due 1 Jan 2099");

        reviewer.setViewportSize(390, 844);
        tom.opens(reviewer, address);
        assertThat(reviewer.locator(".plain").first()).containsText("Mind the second paragraph.");
        reviewer.locator(".pass", new Page.LocatorOptions().setHasText("What can towns do?")).locator(".remark > summary").click();
        reviewer.locator("details[open] [id$=commentGo]").click();
        assertThat(reviewer.locator("details[open] .msg-bad")).containsText("Say something");
        reviewer.locator("details[open] textarea").fill("Which towns?");
        assertThat(Accessibility.violations(reviewer)).isEmpty();
        reviewer.locator("details[open] [id$=commentGo]").click();
        assertThat(reviewer.locator(".thread")).containsText("Which towns?");
        assertThat((Boolean) reviewer.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        reviewer.locator(".pass", new Page.LocatorOptions().setHasText("Migration is old.")).locator(".remark > summary").click();
        reviewer.locator("details[open] textarea").fill("How old?");
        reviewer.locator("button[data-open=returnDialog]").click();
        reviewer.locator("#return").click();
        assertThat(reviewer.locator("#returnDialog")).containsText("Give the reason");
        reviewer.locator("#reason").fill("One question.");
        reviewer.locator("#return").click();
        assertThat(reviewer.locator("#messages")).containsText("Returned to its authors.");

        author.reload();
        assertThat(author.locator("#comments")).containsText("Which towns?");
        assertThat(author.locator("#comments")).containsText("How old?");
        assertThat(Accessibility.violations(author)).isEmpty();
        author.locator("#htmlRich").click();
        author.keyboard().press("Control+End");
        author.keyboard().type(" And regoins?");
        author.locator("button[data-open=submitDialog]").click();
        author.locator("#submit").click();
        assertThat(author.locator("#messages")).containsText("Submitted for review.");

        reviewer.navigate(address);
        assertThat(reviewer.locator(".pass")).hasCount(2);
        assertThat(reviewer.locator(".pass ins")).containsText("And regoins?");
        assertThat(reviewer.locator(".paper")).containsText("Against revision 1, which you judged last.");
        reviewer.locator("[id$=resolve]").first().click();
        assertThat(reviewer.locator("#messages")).containsText("The comment is resolved.");
        reviewer.setViewportSize(1280, 800);
        reviewer.navigate(Newsdesk.address(id, "en"));
        assertThat(reviewer.locator("#save")).hasCount(0);
        reviewer.locator("#summary").fill("What towns and regions do.");
        reviewer.locator("#approveCorrected").click();
        assertThat(reviewer.locator("#messages")).containsText("Approved with your changes.");
        assertThat(reviewer.locator(".seghead")).containsText("revision 3 by " + tom.name());

        // the author takes one field back to what it was
        author.navigate("/desk/history.xhtml?id=" + id + "&lang=en&from=1&to=3");
        assertThat(author.locator("#fields section")).hasCount(2);
        assertThat(Accessibility.violations(author)).isEmpty();
        author.locator("#fields section", new Page.LocatorOptions().setHasText("regoins")).locator("input[type=submit]").click();
        assertThat(author.locator("#messages")).containsText("is what it was in revision 1.");
        assertThat(author.locator("#fields section")).hasCount(1);
    }
}
