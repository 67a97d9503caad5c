package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.hansa.given.Accessibility;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A conference is made at the desk: words in two languages, facts, and on to visitors. */
@Visit
class ConferenceDeskJourney {

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private static void says(Page page, String message) {
        assertThat(page.locator("#messages")).containsText(message);
    }

    private static void isAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.setViewportSize(1280, 800);
    }

    private static void unfold(Page page, String... groups) {
        for (String group : groups) {
            page.locator("#" + group + "Group > summary").click();
        }
    }

    /** The field of an entry of a list; they count from 0. */
    private static Locator at(Page page, String list, int entry, String field) {
        return page.locator("[id='" + list + ":" + entry + ":" + field + "']");
    }

    private static void write(Page page, String section, String text) {
        page.locator("#" + section + "Fold > summary").click();
        page.locator("#" + section + "Rich").click();
        page.keyboard().type(text);
    }

    private static void submit(Page page) {
        page.locator("button[data-open=submitDialog]").click();
        page.locator("#submit").click();
    }

    private String begins(Page page, Colleague somebody) {
        somebody.opens(page, "/desk/new.xhtml?type=conference");
        page.locator("#title").fill("Cities on the front line " + word);
        page.locator("#go").click();
        page.waitForURL("**/desk/item.xhtml?id=*");
        return page.url().replaceAll(".*[?&]id=([0-9]+).*", "$1");
    }

    @Test
    void whatIsWrongIsToldAtEachFieldAndNothingIsLost(Page page, Portal portal) {
        begins(page, new Newsdesk(portal).colleague("Ada Author", "EDIT"));
        unfold(page, "where", "registration", "contacts", "links");
        page.locator("#firstDay").fill("2019-03-20");
        page.locator("#lastDay").fill("2019-03-19");
        page.locator("#zone").fill("Europe/Rom");
        page.locator("#venueLatitude").fill("145,5");
        page.locator("#venueCountry").fill("I1");
        page.locator("#onlineUrl").fill("example.org");
        page.locator("#registrationEmail").fill("nobody");
        page.locator("#addContact").click();
        at(page, "contactList", 0, "contactsEmail").fill("first@");
        page.locator("#addContact").click();
        at(page, "contactList", 1, "contactsName").fill("Ada Lovelace");
        at(page, "contactList", 1, "contactsPhone").fill("on request");
        page.locator("#linksAdd").click();
        at(page, "linksList", 0, "linksUrl").fill("ftp://example.org");
        page.locator("#recordingsAdd").click();
        at(page, "recordingsList", 0, "recordingsUrl").fill("https://example.org/watch");
        at(page, "recordingsList", 0, "recordingsMinutes").fill("0");
        page.locator("#summary").fill("A lead that stays.");
        page.locator("#save").click();

        assertThat(page.locator("#lastDayMessage")).containsText("The conference cannot end before it begins.");
        assertThat(page.locator("#lastDay")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#zoneMessage")).containsText("There is no such time zone.");
        assertThat(page.locator("#venueLatitudeMessage")).containsText("from −90 to 90");
        assertThat(page.locator("#venueCountryMessage")).containsText("two letters");
        assertThat(page.locator("#onlineUrlMessage")).containsText("whole web addresses");
        assertThat(page.locator("#registrationEmailMessage")).containsText("Give one address");
        assertThat(at(page, "contactList", 0, "contactsNameMessage")).containsText("Give the contact a name.");
        assertThat(at(page, "contactList", 0, "contactsEmailMessage")).containsText("Give one address");
        assertThat(at(page, "contactList", 1, "contactsNameMessage")).hasText("");
        assertThat(at(page, "contactList", 1, "contactsPhoneMessage")).containsText("with digits");
        assertThat(at(page, "linksList", 0, "linksUrlMessage")).containsText("Give a whole web address");
        assertThat(at(page, "recordingsList", 0, "recordingsUrlMessage")).hasText("");
        assertThat(at(page, "recordingsList", 0, "recordingsMinutesMessage")).containsText("number of minutes");
        assertThat(page.locator("#zone")).hasValue("Europe/Rom");
        assertThat(page.locator("#venueLatitude")).hasValue("145.5");
        assertThat(at(page, "contactList", 0, "contactsEmail")).hasValue("first@");
        assertThat(at(page, "linksList", 0, "linksUrl")).hasValue("ftp://example.org");
        assertThat(page.locator("#summary")).hasValue("A lead that stays.");
        isAccessible(page);

        page.locator("#venueLatitude").fill("north of here");
        page.locator("#save").click();
        assertThat(page.locator("#venueLatitudeMessage")).containsText("from −90 to 90");
        assertThat(page.locator("#venueLatitude")).hasValue("north of here");
        assertThat(page.locator("#summary")).hasValue("A lead that stays.");
    }

    @Test
    void aConferenceGoesFromTheDeskToVisitorsInTwoLanguages(Page author, Page translator, Page publisher, Page visitor, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = begins(author, desk.colleague("Ada Author", "EDIT:en"));
        author.locator("#summary").fill("Two days on the integration of migrants.");
        author.locator("#firstDay").fill("2030-03-20");
        author.locator("#startTime").fill("09:00");
        author.locator("#lastDay").fill("2030-03-21");
        author.locator("#zone").fill("Europe/Rome");
        author.locator("#status").selectOption("CONFIRMED");
        unfold(author, "organisers", "contacts", "sections");
        author.locator("#organiserSearch").pressSequentially("Network " + word);
        author.locator("#organiserSearchNew").click();
        assertThat(author.locator("#organisersPart ol a")).hasText(new String[] {"Network " + word});
        author.locator("#organiserSearch").fill("Host city " + word);
        author.locator("#organiserSearch").press("Enter");
        author.locator("#organiserSearchNew").click();
        assertThat(author.locator("#organisersPart ol a")).hasCount(2);
        at(author, "organiserList", 1, "organiserPart").selectOption("HOST");
        author.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move “Host city " + word + "” up")).click();
        assertThat(author.locator("#organisersPart ol a").first()).hasText("Host city " + word);
        assertThat(at(author, "organiserList", 0, "organiserPart")).hasValue("HOST");
        author.locator("#contactSearch").fill("Grace " + word);
        author.locator("#contactSearchGo").click();
        author.locator("#contactSearchNew").click();
        at(author, "contactList", 0, "contactsFunctions_en").fill("Head of events");
        submit(author);
        assertThat(author.locator("#aboutMessage")).containsText("Write at least one section of the text.");
        assertThat(author.locator("#aboutFold")).hasJSProperty("open", true);
        author.locator("#aboutFold > summary").click();
        write(author, "about", "Cities are where integration happens.");
        submit(author);
        says(author, "Submitted for review.");
        assertThat(at(author, "contactList", 0, "contactsFunctions_en")).hasValue("Head of events");
        isAccessible(author);

        desk.colleague("Luc Morel", "TRANSLATE:fr").opens(translator, Newsdesk.address(id, "fr") + "&whole=true");
        assertThat(translator.locator(".told")).containsText("Host city " + word + ", Host");
        assertThat(translator.locator(".told")).containsText("20 March 2030");
        assertThat(translator.locator(".told")).containsText("Confirmed");
        assertThat(translator.locator("#aboutFold")).hasJSProperty("open", true);
        assertThat(translator.locator("#backgroundFold")).hasJSProperty("open", false);
        translator.locator("#title").fill("Villes en première ligne " + word);
        translator.locator("#aboutRich").click();
        translator.keyboard().type("L’intégration se fait dans les villes.");
        translator.locator("#save").click();
        says(translator, "Saved.");
        submit(translator);
        says(translator, "Submitted for review.");
        isAccessible(translator);

        Colleague giulia = desk.colleague("Giulia Ferri", "REVIEW", "PUBLISH");
        giulia.opens(publisher, Newsdesk.address(id, "en"));
        publisher.locator("#approve").click();
        says(publisher, "Approved.");
        publisher.locator("#publish").click();
        says(publisher, "Published.");
        publisher.navigate("/desk/preview?id=" + id + "&lang=fr");
        assertThat(publisher.locator("h1")).containsText("Villes en première ligne " + word);
        publisher.navigate(Newsdesk.address(id, "fr"));
        publisher.locator("#approve").click();
        says(publisher, "Approved.");
        publisher.locator("#publish").click();
        says(publisher, "Published.");

        assertThat(visitor.navigate("/en/conferences/cities-on-the-front-line-" + word).status()).isEqualTo(200);
        assertThat(visitor.locator("h1")).containsText("Cities on the front line " + word);
        assertThat(visitor.navigate("/fr/conferences/villes-en-premiere-ligne-" + word).status()).isEqualTo(200);
        assertThat(visitor.locator("h1")).containsText("Villes en première ligne " + word);
    }

    @Test
    void theHistoryAndTheChoiceBetweenTwoFactsSpeakInWords(Page first, Page second, Portal portal) {
        Newsdesk desk = new Newsdesk(portal);
        String id = begins(first, desk.colleague("Ada Author", "EDIT"));
        first.locator("#firstDay").fill("2030-03-20");
        first.locator("#save").click();
        says(first, "Saved.");
        desk.colleague("Bea Author", "EDIT").opens(second, Newsdesk.address(id, "en"));
        second.locator("#status").selectOption("POSTPONED");
        second.locator("#save").click();
        says(second, "Saved.");
        first.locator("#status").selectOption("CANCELLED");
        unfold(first, "organisers");
        first.locator("#organiserSearch").fill("Network " + word);
        first.locator("#organiserSearchGo").click();
        first.locator("#organiserSearchNew").click();
        assertThat(first.locator("#organisersPart ol a")).hasCount(1);
        first.locator("#save").click();

        assertThat(first.locator("#factsCollision legend")).hasText("Status");
        assertThat(first.locator("#factsCollision dl")).containsText("Cancelled");
        assertThat(first.locator("#factsCollision dl")).containsText("Postponed");
        isAccessible(first);
        first.locator("#factsCollision").getByLabel("Mine").check();
        first.locator("#saveFactsChoice").click();
        says(first, "Saved.");
        first.navigate("/desk/history.xhtml?id=" + id + "&lang=en&of=facts");
        assertThat(first.locator(".diff section").filter(new Locator.FilterOptions().setHasText("Organisers"))).containsText("Network " + word);
        assertThat(first.locator(".diff section").filter(new Locator.FilterOptions().setHasText("Status"))).containsText("Cancelled");
        assertThat(Accessibility.violations(first)).isEmpty();
    }

    @Test
    void theWorklistTellsHowManyWordsOfAProgrammeAreStillMissing(Page page, Portal portal) {
        Newsroom room = new Newsroom(portal);
        String title = "Programmed " + word;
        String id = room.conference().titled(title).make();
        room.programme(id, "en", false, "Opening", "Panel");
        new Newsdesk(portal).colleague("Luc Morel", "TRANSLATE:fr").opens(page, "/desk/worklist.xhtml?type=conference&text=" + word);

        Locator line = page.locator("tr.sub");
        assertThat(line).hasCount(1);
        assertThat(line).containsText("Session titles and abstracts");
        assertThat(line.locator("a")).hasText(new String[] {"2", "0 of 2", "0 of 2"});
        assertThat(line.locator("a").nth(1)).hasAttribute("href", "programme.xhtml?id=" + id + "&beside=fr");
        isAccessible(page);
    }
}
