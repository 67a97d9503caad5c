package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be taken is told at its field, and what was typed stays. */
@Visit
class BadWordsJourney {

    private static String opened(Page page, Portal portal, String... grants) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague somebody = desk.colleague("Marta Keller", grants);
        String id = desk.article("Words " + UUID.randomUUID(), "<p>First words.</p>");
        somebody.opens(page, Newsdesk.address(id, "en"));
        return id;
    }

    @Test
    void anEmptyAndATooLongTitleAndAReservedSlugAreRefusedAtTheirFields(Page page, Portal portal) {
        String id = opened(page, portal, "EDIT:en");
        page.locator("#title").fill("");
        page.locator("#summary").fill("This stays.");
        page.locator("#save").click();
        assertThat(page.locator("#titleMessage")).containsText("Enter a title.");
        assertThat(page.locator("#title")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#summary")).hasValue("This stays.");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator("#title").fill("x".repeat(300));
        page.locator("#slug").fill("search");
        page.locator("#save").click();
        assertThat(page.locator("#titleMessage")).containsText("A title may have 200 characters at most; this one has 300.");
        assertThat(page.locator("#slugMessage")).containsText("The site itself needs the address “search”.");
        assertThat(page.locator("#title")).hasValue("x".repeat(300));
        assertThat(page.locator("#slug")).hasValue("search");
        assertThat(new Newsdesk(portal).revisions(id, "en")).isEqualTo(1);
    }

    @Test
    void aSlugThatAnotherItemHasIsRefused(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String word = "taken" + UUID.randomUUID().toString().substring(0, 8);
        desk.article(word, "<p>The other.</p>");
        opened(page, portal, "EDIT:en");
        page.locator("#slug").fill(word);
        page.locator("#save").click();
        assertThat(page.locator("#slugMessage")).containsText("Another item already has the address");
        page.locator("#title").fill("An other word " + word);
        page.locator("#propose").click();
        assertThat(page.locator("#slug")).hasValue("an-other-word-" + word);
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
    }

    private static String pasted(Page page, Portal portal, String html) {
        String id = opened(page, portal, "EDIT:en");
        page.locator("#htmlRich").click();
        page.keyboard().press("Control+A");
        page.locator("#htmlRich").evaluate("""
                (field, html) => { const data = new DataTransfer(); data.setData('text/html', html);
                  field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }""", html);
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
        return new Newsdesk(portal).stored(id).replace("\\\"", "\"").replace("\\/", "/").replaceAll("\\s+", " ");
    }

    @Test
    void whatIsPastedFromWordKeepsItsFormAndNothingElse(Page page, Portal portal) {
        String stored = pasted(page, portal, """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin: 0}</style></head><body>
                <!--StartFragment--><h1 style='mso-outline-level:1'><b>Programme</b><o:p></o:p></h1>
                <p class=MsoNormal style='margin-left:1cm'><b style='mso-bidi-font-weight:normal'>Bold</b> and <i style='mso-bidi-font-style:normal'>italic</i>
                and <span style='mso-bidi-font-weight:bold;mso-bidi-font-style:italic'>plain</span> and <a href="https://example.org/">a link</a>
                and <a href="javascript:alert(1)">a trap</a><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1">[1]</a><o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span
                style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>
                <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>  </span></span>Within</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>Second</p>
                <table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100 style='border:solid'><p class=MsoNormal><span lang=EN-GB>Cell</span></p></td></tr></table>
                <script>alert(2)</script><img src=x onerror=alert(3)><iframe src="https://example.org/"></iframe><!--EndFragment--></body></html>""");
        assertThat(stored).contains("<h2>Programme</h2>", "<strong>Bold</strong>", "<em>italic</em>", "href=\"https://example.org/\"",
                "and plain and", "a trap[1]", "<ul><li>First<ol><li>Within</li></ol></li><li>Second</li></ul>", "<td>Cell</td>")
                .doesNotContain("javascript", "alert", "iframe", "Mso", "style", "onerror", "_ftn");
    }

    @Test
    void whatIsPastedFromGoogleDocsKeepsItsFormAndNothingElse(Page page, Portal portal) {
        String stored = pasted(page, portal, """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f2e"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span
                style="font-size:20pt;font-family:Arial;font-weight:400;font-style:normal;">Programme</span></h1><p dir="ltr" style="line-height:1.38;"><span
                style="font-size:11pt;font-weight:700;">Bold</span><span style="font-weight:400;font-style:normal;"> and </span><span
                style="font-weight:400;font-style:italic;">italic</span><span style="font-weight:400;"> and </span><a href="https://example.org/"
                style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;">a link</span></a></p><ul
                style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span
                style="font-weight:400;">First</span></p></li><ul style="margin-top:0;"><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span
                style="font-weight:400;">Within</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span
                style="font-weight:400;">Second</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="312"/></colgroup><tbody><tr
                style="height:0pt"><td style="border-left:solid"><p dir="ltr"><span style="font-weight:400;">Cell</span></p></td></tr></tbody></table></div><br
                class="Apple-interchange-newline"></b>""");
        assertThat(stored).contains("<h2>Programme</h2>", "<p><strong>Bold</strong> and <em>italic</em> and <a href=\"https://example.org/\">a link</a></p>",
                "<ul><li>First<ul><li>Within</li></ul></li><li>Second</li></ul>", "<td>Cell</td>")
                .doesNotContain("style", "docs-internal", "dir=", "aria-level", "span", "colgroup");
    }

    @Test
    void whatIsFoundWhileWritingIsToldBesideTheFieldAndPutRightWithAKey(Page page, Portal portal) {
        String id = opened(page, portal, "EDIT:en");
        assertThat(page.locator("#checks")).containsText("Nothing was found.");
        page.locator("#htmlRich").evaluate("(field, html) => { field.innerHTML = html; field.dispatchEvent(new Event('input', {bubbles: true})); }",
                "<h2>One</h2><h4>Two</h4><p><a href=\"https://example.org/?utm_source=letter\">The report</a> of the year.</p>");
        assertThat(page.locator("#checksBlocking")).containsText("1 blocks");
        assertThat(page.locator("#checksAdvising")).containsText("1 advises");
        assertThat(page.locator("#words .beside")).hasCount(2);
        assertThat(Accessibility.violations(page)).as("what the text itself has, and no more")
                .containsExactly("moderate heading-order: Heading levels should only increase by one, at <h4>Two</h4>");

        page.locator("button[data-open=submitDialog]").click();
        page.locator("#submit").click();
        assertThat(page.locator("#htmlMessage")).containsText("counts those who follow it");
        page.locator("#findings li", new Page.LocatorOptions().setHasText("detour")).locator(".mend").press("Enter");
        assertThat(page.locator("#checksBlocking")).hasText("");
        page.locator("#findings [data-go]").press("Enter");
        assertThat(page.evaluate("() => getSelection().toString().trim()")).isEqualTo("Two");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Saved.");
        assertThat(new Newsdesk(portal).stored(id)).contains("https://example.org/").doesNotContain("utm_source");
    }

    @Test
    void withoutScriptsADraftIsSavedAndWhatIsDangerousIsLeftOut(Page page, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        Colleague marta = desk.colleague("Marta Keller", "EDIT:en");
        String id = desk.article("Plain " + UUID.randomUUID(), "<p>First words.</p>");
        try (BrowserContext plain = page.context().browser().newContext(new Browser.NewContextOptions()
                .setBaseURL(portal.address().toString()).setJavaScriptEnabled(false))) {
            Page bare = plain.newPage();
            marta.opens(bare, Newsdesk.address(id, "en"));
            bare.locator("#summary").fill("Saved without scripts.");
            bare.locator("#html").fill("<p onclick=\"alert(1)\">Kept <script>alert(2)</script><a href=\"javascript:alert(3)\">trap</a></p>"
                    + "<iframe src=\"https://example.org/\"></iframe>");
            bare.locator("#save").click();
            assertThat(bare.locator("#messages")).containsText("Saved.");
            assertThat(bare.locator("#summary")).hasValue("Saved without scripts.");
        }
        assertThat(desk.stored(id)).contains("Kept").doesNotContain("alert", "iframe", "onclick");
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtItsFieldAndTheDialogStaysOpen(Page page, Portal portal) {
        String id = opened(page, portal, "EDIT", "REVIEW", "PUBLISH");
        page.locator("button[data-open=submitDialog]").click();
        page.locator("#submit").click();
        page.locator("#approve").click();
        page.locator("button[data-open=scheduleDialog]").click();
        assertThat(page.locator("#scheduleDialog")).containsText("Europe/Brussels");
        page.locator("#from").fill("2035-06-02");
        page.locator("#fromTime").fill("09:00");
        page.locator("#until").fill("2035-06-01");
        page.locator("#schedule").click();
        assertThat(page.locator("#untilMessage")).containsText("The end has to be later than the start.");
        assertThat(page.locator("#scheduleDialog")).isVisible();
        assertThat(page.locator("#from")).hasValue("2035-06-02");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#until").fill("2035-06-03");
        page.locator("#schedule").click();
        assertThat(page.locator("#messages")).containsText("Scheduled.");
        assertThat(page.locator(".flow")).containsText("2 Jun 2035, 09:00");
        assertThat(id).isNotBlank();
    }

    @Test
    void aFormSentTwiceMakesOneRevision(Page page, Portal portal) {
        String id = opened(page, portal, "EDIT:en");
        Page again = page.context().newPage();
        again.navigate(Newsdesk.address(id, "en"));
        for (Page each : new Page[] {page, again}) {
            each.locator("#summary").fill("Sent twice.");
            each.locator("#save").click();
            assertThat(each.locator("#messages")).containsText("Saved.");
        }
        assertThat(new Newsdesk(portal).revisions(id, "en")).isEqualTo(2);
    }

    @Test
    void aForgedItemIsNotThere(Page page, Portal portal) {
        opened(page, portal, "EDIT:en");
        for (String forged : new String[] {"id=1&lang=en", "id=abc&lang=en", "lang=en", "id=-5&lang=zz", "id=99999999999999999999&lang=en"}) {
            assertThat(page.navigate("/desk/item.xhtml?" + forged).status()).as(forged).isEqualTo(404);
        }
    }
}
