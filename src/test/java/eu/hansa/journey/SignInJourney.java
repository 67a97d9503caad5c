package eu.hansa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.hansa.given.Accessibility;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.MailServer;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import eu.hansa.kernel.Ids;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Visit
class SignInJourney {

    private final String email = "j" + Ids.next() + "@example.org";

    @Test
    void somebodySignsInGoesWhereTheyWantedToGoAndSignsOut(Portal portal, Page page) {
        portal.person(email, "Vera Visitor", "en");
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile("/login\\?to=%2Faccount$"));
        assertThat(Accessibility.violations(page)).isEmpty();

        button(page, "Sign in").click();
        assertThat(page.locator("#problems")).isFocused();
        assertThat(page.locator("#email")).hasAttribute("aria-describedby", "email-wrong");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(GivenPeople.PASSWORD);
        button(page, "Sign in").click();
        assertThat(page).hasURL(Pattern.compile("/account$"));
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByLabel("Language of the desk and of mails").selectOption("fr");
        button(page, "Save").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.navigate("/logout");
        assertThat(Accessibility.violations(page)).isEmpty();
        button(page, "Se déconnecter").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Votre session est fermée.");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void anAdministratorAddsAPersonWhoChoosesAPasswordByTheLink(Portal portal, MailServer mails, Page desk, Page other) {
        portal.person(email, "Vera Visitor", "en", "ADMINISTER");
        String added = "new" + email;
        desk.navigate("/login?to=/desk/people.xhtml");
        desk.getByLabel("E-mail").fill(email);
        desk.getByLabel("Password").fill(GivenPeople.PASSWORD);
        button(desk, "Sign in").click();
        assertThat(Accessibility.violations(desk)).isEmpty();

        desk.getByText("Add a person").click();
        button(desk, "Add and send the link").click();
        assertThat(desk.getByText("Enter a name.")).isVisible();
        desk.getByLabel("Name").fill("Nina Nova");
        desk.getByLabel("E-mail").fill(added);
        desk.locator("#language").selectOption("it");
        button(desk, "Add and send the link").click();
        assertThat(desk.locator("#messages")).containsText("Added. The link is on its way.");
        String link = desk.locator("#link").inputValue();
        assertThat(Accessibility.violations(desk)).isEmpty();
        desk.locator("#right").selectOption("TRANSLATE");
        desk.locator("#grantLanguage").selectOption("it");
        button(desk, "Give the right").click();
        assertThat(desk.locator("#messages")).containsText("The right is given");
        assertThat(desk.getByText("Translate: Italian, all types")).isVisible();
        assertThat(desk.locator("#link")).hasCount(0);

        assertThat(mails.await(1, added).get(0).text()).contains(link);
        other.navigate(link);
        assertThat(Accessibility.violations(other)).isEmpty();
        other.getByLabel("Nuova password").fill(GivenPeople.PASSWORD);
        button(other, "Salva e accedi").click();
        assertThat(other).hasURL(Pattern.compile("/desk/$"));
        other.navigate(link);
        assertThat(other.locator("h1")).hasText("Questo link non funziona");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
