package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.hansa.given.Accessibility;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.MailServer;
import eu.hansa.given.Newsdesk;
import eu.hansa.given.Newsdesk.Colleague;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People come into a group and leave it, at the counter and at the desk. */
@Visit
class MembersJourney {

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    private Newsdesk desk;
    private String group;
    private Colleague chair;

    private void aGroupWithAChair(Portal portal) {
        desk = new Newsdesk(portal);
        group = desk.group("Migration " + word);
        chair = desk.colleague("Niels Brandt", "");
        desk.lets(chair, group, "EDIT");
    }

    private String members() {
        return "/desk/members.xhtml?group=" + group;
    }

    private static void isAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.setViewportSize(1280, 800);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void somebodyAsksIsAcceptedAndLeaves(Page page, Page office, Portal portal) {
        aGroupWithAChair(portal);
        Colleague ana = desk.colleague("Ana Ruiz", "");
        ana.opens(page, "/join?group=" + group);
        assertThat(page.locator("main")).containsText("Migration " + word);
        page.locator("#note").fill("x".repeat(2001));
        page.locator("#go").click();
        assertThat(page.locator("#note-wrong")).containsText("2,000");
        assertThat(page.locator("#note")).hasValue("x".repeat(2001));
        isAccessible(page);
        page.locator("#note").fill("I work on housing.");
        page.locator("nav.langs [lang=it]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "it");
        assertThat(page.locator("#note")).hasValue("I work on housing.");
        page.locator("nav.langs [lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("#go").click();
        assertThat(page.locator("[role=status]")).containsText("You have asked to join.");
        page.navigate("/membership?group=" + group);
        assertThat(page.locator("#leave")).hasCount(0);

        chair.opens(office, members());
        assertThat(office.locator("#requestsForm")).containsText("I work on housing.");
        isAccessible(office);
        button(office, "Accept: Ana Ruiz").click();
        assertThat(office.locator("#messages")).containsText("Accepted.");
        assertThat(office.locator("table")).containsText("Ana Ruiz");

        page.navigate("/membership?group=" + group);
        isAccessible(page);
        page.getByLabel("E-mail address").check();
        page.locator("#function").fill("Policy officer");
        page.locator("#save").click();
        assertThat(page.locator("[role=status]")).containsText("Saved.");
        assertThat(page.getByLabel("E-mail address")).isChecked();
        assertThat(page.locator("#function")).hasValue("Policy officer");
        page.locator("#leave").click();
        assertThat(page.locator("[role=status]")).containsText("You have left the group.");
        office.navigate(members());
        assertThat(office.locator("table")).not().containsText("Ana Ruiz");
    }

    @Test
    void aRefusalAsksForItsReasonAtItsField(Page page, Page office, Portal portal) {
        aGroupWithAChair(portal);
        desk.colleague("Ana Ruiz", "").opens(page, "/join?group=" + group);
        page.locator("#go").click();

        chair.opens(office, members());
        link(office, "Refuse…: Ana Ruiz").click();
        office.locator("#deedGo").click();
        assertThat(office.locator("#noteMessage")).containsText("Say why");
        isAccessible(office);
        office.locator("#note").fill("The group is full.");
        office.locator("#deedGo").click();
        assertThat(office.locator("#messages")).containsText("Refused.");
        assertThat(office.locator("#requestsForm")).not().containsText("Ana Ruiz");
    }

    @Test
    void anInvitationMakesAnAccountAndLeadsIntoTheGroup(Page page, Page office, Portal portal, MailServer mails) {
        aGroupWithAChair(portal);
        String invited = "ida-" + word + "@example.org";
        chair.opens(office, members());
        office.locator("#inviteGo").click();
        assertThat(office.locator("#nameMessage")).not().isEmpty();
        assertThat(office.locator("#emailMessage")).not().isEmpty();
        office.locator("#name").fill("Ida New");
        office.locator("#email").fill(invited);
        office.locator("#inviteGo").click();
        assertThat(office.locator("#messages")).containsText("The invitation is on its way.");
        assertThat(office.locator("#invitations")).containsText(invited);

        Matcher link = Pattern.compile("/invitation\\?link=\\S+").matcher(mails.await(1, invited).get(0).text());
        assertThat(link.find()).isTrue();
        page.navigate(link.group());
        isAccessible(page);
        page.locator("#chosen").fill("short");
        page.locator("#go").click();
        assertThat(page.locator("#chosen-wrong")).containsText("10");
        assertThat(page.locator("#name")).hasValue("Ida New");
        page.locator("#chosen").fill(GivenPeople.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/membership?group=" + group);
        page.navigate(link.group());
        assertThat(page.locator("main")).containsText("has been accepted");
        page.navigate("/invitation?link=forged");
        assertThat(page.locator("main")).containsText("does not work");
    }

    @Test
    void theLastOfficerStays(Page page, Portal portal) {
        aGroupWithAChair(portal);
        chair.opens(page, "/membership?group=" + group);

        page.locator("#leave").click();

        assertThat(page.locator("#problems-leaving")).containsText("the last officer of the group");
        page.navigate(members());
        link(page, "Remove…: Niels Brandt").click();
        page.locator("#note").fill("No longer.");
        page.locator("#deedGo").click();
        assertThat(page.locator("#messages")).containsText("the last officer of the group");
        assertThat(page.locator("#note")).hasValue("No longer.");
    }

    @Test
    void membersAndOfficesHaveTermsThatDoNotRunBackwards(Page page, Portal portal) {
        aGroupWithAChair(portal);
        chair.opens(page, members());
        page.locator("#organisationSearch").pressSequentially("City " + word);
        page.locator("#organisationSearchNew").click();
        assertThat(page.locator("#memberPart b")).hasText("City " + word);
        page.locator("#memberFirst").fill("2019-06-01");
        page.locator("#memberEnd").fill("2019-05-01");
        page.locator("#addMember").click();
        assertThat(page.locator("#memberEndMessage")).containsText("The end has to come after the beginning.");
        assertThat(page.locator("#memberPart b")).hasText("City " + word);
        page.locator("#memberEnd").fill("");
        page.locator("#addMember").click();
        assertThat(page.locator("#messages")).containsText("Entered.");

        link(page, "New office").click();
        page.locator("#save").click();
        assertThat(page.locator("#kindMessage")).containsText("Choose what office it is.");
        page.locator("#kind").selectOption("CHAIR");
        page.locator("#personSearch").pressSequentially("Niels Tubbing " + word);
        page.locator("#personSearchNew").click();
        assertThat(page.locator("#holderPart b")).hasText("Niels Tubbing " + word);
        page.locator("#functions_en").fill("Senior Policy Advisor");
        page.locator("#email").fill("nobody");
        page.locator("#save").click();
        assertThat(page.locator("#emailMessage")).not().isEmpty();
        assertThat(page.locator("#functions_en")).hasValue("Senior Policy Advisor");
        isAccessible(page);
        page.locator("#email").fill("niels@example.org");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("The office is saved.");
        link(page, "Chair: Niels Tubbing " + word).click();
        assertThat(page.locator("#email")).hasValue("niels@example.org");
    }

    @Test
    void ofAnotherGroupAnOfficerFindsNothingAtTheDesk(Page page, Portal portal) {
        aGroupWithAChair(portal);
        String other = desk.group("Another " + word);
        chair.opens(page, "/desk/worklist.xhtml?text=" + word);

        assertThat(page.locator("main")).containsText("Migration " + word);
        assertThat(page.locator("main")).not().containsText("Another " + word);
        assertThat(page.navigate("/desk/members.xhtml?group=" + other).status() == 404).isTrue();
        assertThat(page.navigate(Newsdesk.address(other, "en")).status() == 404).isTrue();
        assertThat(page.navigate("/desk/people.xhtml").status() == 404).isTrue();
    }
}
