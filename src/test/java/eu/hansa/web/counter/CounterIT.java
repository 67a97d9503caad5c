package eu.hansa.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Caller;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.MailServer;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import eu.hansa.kernel.Ids;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Visit
class CounterIT {

    private final String email = "c" + Ids.next() + "@example.org";

    @Test
    void aVisitorWhoReadsGetsNoCookie(Portal portal) {
        for (String path : List.of("/", "/en/", "/en/news", "/no-such-page")) {
            assertThat(portal.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void aClosedPageLeadsToTheFormAndTheFormBackToThePage(Portal portal) {
        portal.person(email, "Vera Visitor", "en", "EDIT");
        Caller caller = new Caller(portal);
        String form = location(caller.get("/desk/worklist.xhtml?state=DRAFT"));

        assertThat(form).isEqualTo("/login?to=%2Fdesk%2Fworklist.xhtml%3Fstate%3DDRAFT");
        assertThat(location(caller.signIn(form, email, GivenPeople.PASSWORD, false))).isEqualTo("/desk/worklist.xhtml?state=DRAFT");
    }

    @Test
    void theFormLeadsToNoOtherSite(Portal portal) {
        portal.person(email, "Vera Visitor", "en");

        for (String to : List.of("//evil.example/", "https://evil.example/", "/%5Cevil.example")) {
            Caller caller = new Caller(portal);
            assertThat(location(caller.signIn("/login?to=" + to, email, GivenPeople.PASSWORD, false))).as(to).isEqualTo("/");
        }
    }

    @Test
    void anAddressWithoutItsRightLooksLikeOneThatIsNotThere(Portal portal) {
        portal.person(email, "Vera Visitor", "en", "EDIT");
        Caller editor = signedIn(portal);

        assertThat(editor.get("/desk/people.xhtml").statusCode()).isEqualTo(404);
        assertThat(editor.get("/desk/people.xhtml").body()).isEqualTo(editor.get("/desk/no-such-page.xhtml").body()
                .replace("no-such-page", "people"));
    }

    @Test
    void aSessionThatWasPlantedBeforeTheSignInIsWorthNothingAfterIt(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        Caller victim = new Caller(portal);
        victim.get("/login");
        String planted = victim.cookie("hansa");
        victim.signIn("/login", email, GivenPeople.PASSWORD, false);
        Caller thief = new Caller(portal);
        thief.cookie("hansa", planted);

        assertThat(victim.cookie("hansa")).isNotEqualTo(planted);
        assertThat(victim.get("/account").statusCode()).isEqualTo(200);
        assertThat(thief.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsViewStateSignsNobodyIn(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        Caller forged = new Caller(portal);
        forged.post("/login", Caller.signInFields("", email, GivenPeople.PASSWORD));

        assertThat(forged.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void whatAnotherSiteSendsIsRefusedEvenWithAViewState(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        Caller caller = new Caller(portal);
        Map<String, String> fields = Caller.signInFields(caller.get("/login").body(), email, GivenPeople.PASSWORD);
        caller.post("/login", fields, "Origin", "https://evil.example");
        caller.post("/login", fields, "Origin", "null");
        caller.post("/login", fields, "Sec-Fetch-Site", "cross-site");
        caller.post("/login", fields, "Sec-Fetch-Site", "same-site");

        assertThat(caller.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void neitherALinkNorAnotherSitesFormSignsOut(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        Caller caller = signedIn(portal);
        caller.get("/logout");
        caller.post("/logout", Map.of());
        caller.post("/logout", Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(caller.get("/account").statusCode()).isEqualTo(200);
        caller.post("/logout", Map.of(), "Sec-Fetch-Site", "same-origin");
        assertThat(caller.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer(Portal portal) {
        portal.person(email, "Vera Visitor", "en");

        assertThat(complaint(new Caller(portal).signIn("/login", email, "wrong password", false)))
                .isEqualTo(complaint(new Caller(portal).signIn("/login", "x" + email, "wrong password", false)))
                .contains("do not fit together");
    }

    @Test
    void whatWasTypedStaysExceptThePassword(Portal portal) {
        HttpResponse<String> answer = new Caller(portal).signIn("/login", email, "wrong password", false);

        assertThat(answer.body()).contains(email).doesNotContain("wrong password");
    }

    @Test
    void aDeviceThatRemembersSignsInWithoutAPasswordAndGetsAnotherCookie(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        Caller caller = new Caller(portal);
        caller.signIn("/login", email, GivenPeople.PASSWORD, true);
        String first = caller.cookie("hansa-remember");
        caller.cookie("hansa", null);

        assertThat(caller.get("/account").statusCode()).isEqualTo(200);
        assertThat(caller.cookie("hansa-remember")).isNotNull().isNotEqualTo(first);
    }

    @Test
    void aCopiedCookieOfADeviceEndsEverySignInOfTheAccount(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        Caller owner = new Caller(portal);
        owner.signIn("/login", email, GivenPeople.PASSWORD, true);
        Caller thief = new Caller(portal);
        thief.cookie("hansa-remember", owner.cookie("hansa-remember"));
        thief.get("/account");
        owner.cookie("hansa", null);
        portal.setClockAhead(Duration.ofMinutes(1));

        assertThat(owner.get("/account").statusCode()).isEqualTo(303);
        assertThat(thief.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites(Portal portal) {
        portal.person(email, "Vera Visitor", "en");
        HttpResponse<String> answer = new Caller(portal).signIn("/login", email, GivenPeople.PASSWORD, true);

        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(3)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void theAnswerToAForgottenPasswordIsTheSameForEverybodyAndTheLinkWorksOnce(Portal portal, MailServer mails) {
        portal.person(email, "Vera Visitor", "fr");

        assertThat(forgotten(portal, email)).isEqualTo(forgotten(portal, "x" + email).replace("x" + email, email));
        String text = mails.await(1, email).get(0).text();
        String link = text.replaceAll("(?s).*(/setup\\?link=\\S+).*", "$1");
        assertThat(text).startsWith("Bonjour");
        assertThat(new Caller(portal).get(link).body()).contains(email, "<html lang=\"fr\"");
        assertThat(mails.to("x" + email)).isEmpty();
    }

    private static String forgotten(Portal portal, String address) {
        Caller caller = new Caller(portal);
        Map<String, String> fields = Caller.signInFields(caller.get("/password").body(), address, "");
        fields.put("forgotten", "forgotten");
        return caller.post("/password", fields).body().replaceAll("(?s).*?<p role=\"status\"(.*?)</p>.*", "$1");
    }

    private Caller signedIn(Portal portal) {
        Caller caller = new Caller(portal);
        caller.signIn("/login", email, GivenPeople.PASSWORD, false);
        return caller;
    }

    private static String complaint(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*?(<div class=\"problems\".*?</div>).*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }
}
