package eu.hansa.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.hansa.given.Accessibility;
import eu.hansa.given.MailServer;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import eu.hansa.kernel.Ids;
import org.junit.jupiter.api.Test;

/** The desk's pages on mails, the audit trail, topics and series. */
@Visit
class AdministrationIT {

    /** The portal is shared, so each test has names of its own. */
    private final String host = "a" + Ids.next() + ".example";

    @Test
    void aFailedMailIsReadAndSentToAnotherAddress(Portal portal, MailServer mails, Page page) {
        administrator(portal, page);
        String subject = "Programme for " + host;
        portal.mail("nobody at all", subject);
        Locator failed = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject));
        for (int i = 0; i < 30 && failed.count() == 0; i++) {
            page.waitForTimeout(500);
            page.navigate("/desk/outbox.xhtml?show=failed");
        }
        assertThat(Accessibility.violations(page)).isEmpty();
        failed.click();
        assertThat(page.locator("pre.mail")).containsText("Le texte est en ligne.");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByLabel("Another address").fill("zoe@");
        page.getByRole(AriaRole.BUTTON, named("Send there")).click();
        assertThat(page.locator(".msg-bad")).containsText("Give one address");
        assertThat(page.getByLabel("Another address")).hasValue("zoe@");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByLabel("Another address").fill("zoe@" + host);
        page.getByRole(AriaRole.BUTTON, named("Send there")).click();

        assertThat(page.getByText("The mail goes to zoe@" + host)).isVisible();
        assertThat(mails.await(1, "zoe@" + host)).extracting(MailServer.Mail::subject).containsExactly(subject);
    }

    @Test
    void aMailIsTriedAgainFromTheList(Portal portal, Page page) {
        administrator(portal, page);
        portal.mail("still nobody", "Again for " + host);
        Locator again = page.getByRole(AriaRole.BUTTON, named("Try now: Again for " + host));
        for (int i = 0; i < 30 && again.count() == 0; i++) {
            page.waitForTimeout(500);
            page.navigate("/desk/outbox.xhtml?show=failed");
        }
        again.click();

        assertThat(page.getByText("The mail will be tried within some seconds.")).isVisible();
    }

    @Test
    void theAuditTrailIsLookedThroughByPersonDeedAndDate(Portal portal, Page page) {
        administrator(portal, page);

        page.navigate("/desk/audit.xhtml");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByLabel("Person").fill("elena of " + host);
        page.getByLabel("Deed").selectOption("sign-in");
        page.getByRole(AriaRole.BUTTON, named("Show").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("One entry"))).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Signed in");
        assertThat(page.getByLabel("Person")).hasValue("elena of " + host);

        String saved = page.request().get("/desk/audit.xhtml?as=csv&verb=sign-in&person=" + "elena+of+" + host).text();
        assertThat(saved.lines()).hasSize(2);
        assertThat(saved).startsWith("\uFEFF\"When\",").contains("\"Elena of " + host + "\",\"Signed in\"");

        page.navigate("/desk/audit.xhtml?verb=sign-in&until=2001-01-01");
        assertThat(page.locator("tbody tr")).hasCount(0);
        page.navigate("/desk/audit.xhtml?from=2001-01-02&until=2001-01-01");
        assertThat(page.getByText("The first day is after the last one")).isVisible();
        page.navigate("/desk/audit.xhtml?from=yesterday&page=999999&item=nothing+has+this+title+" + host);
        assertThat(page.getByText("This is no date: yesterday.")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void aTopicIsBegunAndRenamedInEveryLanguage(Portal portal, Page page) {
        String key = host.replace('.', '-');
        person(portal, page, "en", "PUBLISH");
        page.navigate("/desk/terms.xhtml");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New topic")).click();
        page.getByLabel("Word in addresses").fill("Not A Slug");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator(".msg-bad")).containsText("small letters");
        assertThat(page.getByLabel("Word in addresses")).hasValue("Not A Slug");
        page.getByLabel("Word in addresses").fill(key);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator(".msg-bad")).containsText("Give a name in one language at least.");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("English")).getByLabel("Name").fill("Housing of " + host);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("“Housing of " + host + "” is saved")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(key)).click();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("French")).getByLabel("Name").fill("Logement de " + host);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(key))).containsText("Logement de " + host);
        page.navigate("/desk/terms.xhtml?kind=TOPIC");
        page.getByLabel("Word in addresses").fill(key);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator(".msg-bad")).containsText("There is already one with this word.");
    }

    @Test
    void whoTranslatesNamesATopicInTheirLanguageAlone(Portal portal, Page page) {
        String key = host.replace('.', '-');
        person(portal, page, "en", "PUBLISH");
        page.navigate("/desk/terms.xhtml?kind=TOPIC");
        page.getByLabel("Word in addresses").fill(key);
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("English")).getByLabel("Name").fill("Housing of " + host);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        page.context().clearCookies();
        portal.person("luc@" + host, "Luc of " + host, "en", "TRANSLATE:fr");
        portal.signIn(page, "luc@" + host);

        page.navigate("/desk/terms.xhtml?kind=TOPIC&key=" + key);
        assertThat(page.locator("#main fieldset")).hasCount(1);
        assertThat(page.locator("#main li")).containsText("English: Housing of " + host);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("French")).getByLabel("Name").fill("Logement de " + host);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();

        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(key))).containsText("Logement de " + host);
    }

    @Test
    void whoeverMayNotAdministerSeesNeitherMailsNorTheTrail(Portal portal, Page page) {
        person(portal, page, "en", "EDIT:en");

        for (String room : new String[] {"outbox", "audit"}) {
            assertThat(page.navigate("/desk/" + room + ".xhtml").status()).isIn(403, 404);
        }
        page.navigate("/desk/terms.xhtml");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New topic"))).hasCount(0);
        assertThat(page.navigate("/desk/terms.xhtml?kind=TOPIC").status()).isEqualTo(404);
    }

    @Test
    void whoeverMissesAPageOfTheDeskIsLedBackThereInTheLanguageOfTheAccount(Portal portal, Page page) {
        person(portal, page, "it", "EDIT:en");

        for (String missed : new String[] {"nowhere", "audit"}) {
            assertThat(page.navigate("/desk/" + missed + ".xhtml").status()).isEqualTo(404);
            assertThat(page.locator("html")).hasAttribute("lang", "it");
            assertThat(page.locator("main a[href='/desk/']")).hasText("Redazione Hansa");
            assertThat(page.locator("main a[href='/desk/worklist.xhtml']")).hasText("Lista di lavoro");
        }
    }

    @Test
    void whoeverDoesNotWorkAtTheDeskIsNotLedThere(Portal portal, Page page) {
        person(portal, page, "it");

        assertThat(page.navigate("/desk/nowhere.xhtml").status()).isEqualTo(404);
        assertThat(page.locator("a[href^='/desk']")).hasCount(0);
    }

    @Test
    void theSearchIndexIsMadeAnewAndTheTrailSaysByWhom(Portal portal, Page page) {
        administrator(portal, page);

        page.navigate("/desk/search.xhtml");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Read everything anew")).click();

        assertThat(page.getByText("Everything is being read anew.")).isVisible();
        page.navigate("/desk/audit.xhtml?verb=search-rebuild&person=Elena+of+" + host);
        assertThat(page.locator("tbody tr")).containsText("Search index made anew");
    }

    @Test
    void theSearchIndexIsForAdministratorsAlone(Portal portal, Page page) {
        person(portal, page, "en", "EDIT");

        assertThat(page.navigate("/desk/search.xhtml").status()).isEqualTo(404);
    }

    @Test
    void theyFitThePhoneInTheLongestLanguages(Portal portal, Page page) {
        person(portal, page, "de", "ADMINISTER");
        portal.mail("anybody@" + host, "Ein Betreff von " + host);
        page.setViewportSize(390, 844);

        for (String address : new String[] {"outbox.xhtml", "audit.xhtml", "terms.xhtml", "terms.xhtml?kind=SERIES", "search.xhtml"}) {
            page.navigate("/desk/" + address);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(address).isLessThanOrEqualTo(390);
            assertThat(Accessibility.violations(page)).as(address).isEmpty();
        }
    }

    private void administrator(Portal portal, Page page) {
        portal.person("elena@" + host, "Elena of " + host, "en", "ADMINISTER");
        portal.signIn(page, "elena@" + host);
        page.navigate("/desk/outbox.xhtml");
    }

    private void person(Portal portal, Page page, String language, String... grants) {
        portal.person("somebody@" + host, "Some Body", language, grants);
        portal.signIn(page, "somebody@" + host);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
