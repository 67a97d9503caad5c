package eu.hansa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.RightHolders;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountsIT {

    private static final Language FR = Language.of("fr");
    private static final Grant ADMINISTER = Grant.everywhere(Right.ADMINISTER);

    @Inject
    Accounts accounts;
    @Inject
    Tokens tokens;
    @Inject
    Passwords passwords;
    @Inject
    RightHolders holders;
    @Inject
    GivenPeople people;
    @Inject
    GivenClock clock;

    private final String email = "p" + Ids.next() + "@example.org";

    @AfterEach
    void setBack() {
        clock.setAhead(Duration.ZERO);
    }

    @Test
    void anAddressIsTakenHoweverItIsWritten() {
        person();

        assertThat(refused(() -> accounts.create(Actor.system(), words(email.toUpperCase())))).isEqualTo("refusal.account.email.taken");
    }

    @Test
    void whoeverHasNoRightToAdministerChangesNobody() {
        Actor author = people.person("a" + email, "Ada", "en", Grant.everywhere(Right.EDIT), Grant.everywhere(Right.PUBLISH));
        long other = person().accountId();

        assertThat(refused(() -> accounts.create(author, words("x" + email)))).isEqualTo("refusal.right.ADMINISTER");
        assertThat(run(() -> accounts.grant(author, author.accountId(), ADMINISTER))).isEqualTo("refusal.right.ADMINISTER");
        assertThat(run(() -> accounts.change(author, other, words(email), false))).isEqualTo("refusal.right.ADMINISTER");
        assertThat(run(() -> accounts.endSignIns(author, other))).isEqualTo("refusal.right.ADMINISTER");
        assertThat(refused(() -> accounts.passwordLink(author, other))).isEqualTo("refusal.right.ADMINISTER");
    }

    @Test
    void whoeverSignsInAtSeveralDevicesAtOnceIsLetInAtAll() throws Exception {
        person();
        ExecutorService devices = Executors.newFixedThreadPool(4);
        try {
            List<Future<Optional<SignedIn>>> all = devices.invokeAll(Collections.nCopies(8, () -> accounts.signIn(email, GivenPeople.PASSWORD)));

            for (Future<Optional<SignedIn>> each : all) {
                assertThat(each.get()).isPresent();
            }
        } finally {
            devices.shutdownNow();
        }
    }

    @Test
    void aForgedGrantIsRefusedAtItsField() {
        long id = person().accountId();

        assertThat(run(() -> accounts.grant(Actor.system(), id, Grant.in(Right.EDIT, Language.of("ja"))))).isEqualTo("refusal.grant.language");
        assertThat(run(() -> accounts.grant(Actor.system(), id, new Grant(Right.EDIT, null, "' or 1=1", null)))).isEqualTo("refusal.grant.type");
        assertThat(run(() -> accounts.grant(Actor.system(), id, Grant.in(Right.ADMINISTER, FR)))).isEqualTo("refusal.grant.administer-everywhere");
        assertThat(run(() -> accounts.takeAway(Actor.system(), id, 1))).isEqualTo("refusal.grant.unknown");
    }

    @Test
    void aRightIsGivenOnceAndTakenAwayAgain() {
        long id = person().accountId();
        accounts.grant(Actor.system(), id, Grant.in(Right.TRANSLATE, FR));
        accounts.grant(Actor.system(), id, Grant.in(Right.TRANSLATE, FR));
        List<GrantLine> held = accounts.find(id).orElseThrow().grants();

        assertThat(held).extracting(GrantLine::grant).containsExactly(Grant.in(Right.TRANSLATE, FR));
        accounts.takeAway(Actor.system(), id, held.get(0).id());
        assertThat(accounts.find(id).orElseThrow().grants()).isEmpty();
    }

    @Test
    void nobodyTakesTheirOwnRightToAdministerOrLeavesThemselvesOut() {
        Actor admin = people.person("admin" + email, "Admin", "en", ADMINISTER);
        long grant = accounts.find(admin.accountId()).orElseThrow().grants().get(0).id();

        assertThat(run(() -> accounts.takeAway(admin, admin.accountId(), grant))).isEqualTo("refusal.grant.own-administer");
        assertThat(run(() -> accounts.change(admin, admin.accountId(), words("admin" + email), false))).isEqualTo("refusal.account.own-inactive");
    }

    @Test
    void theLastAdministratorStays() {
        List<AccountLine> others = accounts.list(null, 0, 10_000).stream().filter(AccountLine::active)
                .filter(line -> line.grants().stream().anyMatch(held -> held.grant().equals(ADMINISTER))).toList();
        Actor last = people.person("last" + email, "Last", "en", ADMINISTER);
        others.forEach(line -> accounts.change(Actor.system(), line.id(), words(line.email()), false));
        try {
            long grant = accounts.find(last.accountId()).orElseThrow().grants().get(0).id();

            assertThat(run(() -> accounts.takeAway(Actor.system(), last.accountId(), grant))).isEqualTo("refusal.account.last-administrator");
            assertThat(run(() -> accounts.change(Actor.system(), last.accountId(), words("last" + email), false)))
                    .isEqualTo("refusal.account.last-administrator");
        } finally {
            others.forEach(line -> accounts.change(Actor.system(), line.id(), words(line.email()), true));
        }
    }

    @Test
    void aLinkWorksOnce() {
        long id = accounts.create(Actor.system(), words(email));
        String link = accounts.passwordLink(Actor.system(), id);

        accounts.redeemLink(link, GivenPeople.PASSWORD);

        assertThat(accounts.signIn(email, GivenPeople.PASSWORD)).isPresent();
        assertThat(refused(() -> accounts.redeemLink(link, "another one altogether"))).isEqualTo("refusal.link.void");
    }

    @Test
    void aLinkGoesOnWorkingWhenThePasswordWillNotDo() {
        long id = accounts.create(Actor.system(), words(email));
        String link = accounts.passwordLink(Actor.system(), id);

        assertThat(refused(() -> accounts.redeemLink(link, "short"))).isEqualTo("refusal.password.short");
        assertThat(accounts.redeemLink(link, GivenPeople.PASSWORD).accountId()).isEqualTo(id);
    }

    @Test
    void aLinkExpires() {
        long id = accounts.create(Actor.system(), words(email));
        String link = accounts.passwordLink(Actor.system(), id);
        clock.setAhead(Tokens.SET_UP_LIFE.plusSeconds(1));

        assertThat(refused(() -> accounts.redeemLink(link, GivenPeople.PASSWORD))).isEqualTo("refusal.link.void");
    }

    @Test
    void theLinkOfTheFirstStartMakesNobodyAnAdministratorOnceThereIsAnAccount() {
        person();
        String link = tokens.issueLink(TokenKind.FIRST, null);

        assertThat(refused(() -> accounts.redeemFirst(link, words("x" + email), GivenPeople.PASSWORD))).isEqualTo("refusal.link.void");
        assertThat(refused(() -> accounts.redeemLink(link, GivenPeople.PASSWORD))).isEqualTo("refusal.link.void");
    }

    @Test
    void askingForANewPasswordAgainAtOnceSendsNoSecondLink() {
        person();

        assertThat(accounts.forgottenPasswordLink(email)).isPresent();
        assertThat(accounts.forgottenPasswordLink(email)).isEmpty();
        assertThat(accounts.forgottenPasswordLink("nobody" + email)).isEmpty();
    }

    @Test
    void whoeverBecameInactiveCannotSignInAndIsSignedOut() {
        Actor person = person();
        String remembered = tokens.remember(person.accountId(), Duration.ofDays(1));
        accounts.change(Actor.system(), person.accountId(), words(email), false);

        assertThat(accounts.signIn(email, GivenPeople.PASSWORD)).isEmpty();
        assertThat(accounts.caller(person.accountId())).isEmpty();
        assertThat(tokens.redeemRemembered(remembered, Duration.ofDays(1))).isEmpty();
    }

    @Test
    void anotherPasswordBeginsAnotherEraOfSignIns() {
        person();
        SignedIn before = accounts.signIn(email, GivenPeople.PASSWORD).orElseThrow();

        accounts.changeOwnPassword(before, GivenPeople.PASSWORD, "another one altogether");

        assertThat(accounts.caller(before.accountId()).orElseThrow().era()).isGreaterThan(before.era());
    }

    @Test
    void passwordsAreHashedAtTodaysCostAndDearerOnesAnew() {
        String hash = passwords.hash(GivenPeople.PASSWORD);

        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:220000:").doesNotContain(GivenPeople.PASSWORD);
        assertThat(passwords.isStale(hash)).isFalse();
        assertThat(passwords.isStale(hash.replace(":220000:", ":210000:"))).isTrue();
        assertThat(passwords.matches(GivenPeople.PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(GivenPeople.PASSWORD, null)).isFalse();
    }

    @Test
    void thoseWhoHoldARightAreFoundByItsScope() {
        String type = "news";
        long french = people.person("fr" + email, "Luc", "fr", Grant.in(Right.TRANSLATE, FR)).accountId();
        long other = people.person("it" + email, "Lia", "it", Grant.in(Right.TRANSLATE, Language.of("it"))).accountId();
        long group = people.person("gr" + email, "Gus", "de", new Grant(Right.TRANSLATE, null, null, 12L)).accountId();
        Actor gone = people.person("go" + email, "Gone", "en", Grant.everywhere(Right.TRANSLATE));
        people.leaves(gone, "go" + email);

        assertThat(holders.of(Right.TRANSLATE, FR, type, null)).extracting(RightHolder::accountId).contains(french)
                .doesNotContain(other, group, gone.accountId());
        assertThat(holders.of(Right.TRANSLATE, FR, type, 12L)).extracting(RightHolder::accountId).contains(french, group)
                .doesNotContain(other, gone.accountId());
    }

    private Actor person() {
        return people.person(email, "Pia Person", "en");
    }

    private static AccountWords words(String email) {
        return new AccountWords("Pia Person", email, "en");
    }

    private static String run(Runnable deed) {
        return refused(() -> {
            deed.run();
            return Set.of();
        });
    }

    private static String refused(Callable<?> deed) {
        return catchThrowableOfType(Refusal.class, deed::call).messageKey();
    }
}
