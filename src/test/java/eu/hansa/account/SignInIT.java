package eu.hansa.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.Ids;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What protects a sign-in: the brake on guessing, and the cookies by which devices remember. */
@ArquillianTest
class SignInIT {

    private static final Duration LIFE = Duration.ofDays(30);

    @Inject
    SignInThrottle throttle;
    @Inject
    Tokens tokens;
    @Inject
    Accounts accounts;
    @Inject
    GivenPeople people;
    @Inject
    GivenClock clock;

    private final String email = "s" + Ids.next() + "@example.org";
    private final String here = "2001:db8:" + Long.toHexString(Ids.next() & 0xffff) + ":" + Long.toHexString(Ids.next() >> 22 & 0xffff) + "::1";
    private final String elsewhere = "192.0.2." + (Ids.next() >> 22 & 0xff) + Long.toHexString(Ids.next());

    @AfterEach
    void setBack() {
        clock.setAhead(Duration.ZERO);
    }

    @Test
    void guessingHasToWaitAfterAFewFailures() {
        fail(5, email, here, null);

        assertThat(throttle.begin(email, here, null).isTooEarly()).isTrue();
    }

    @Test
    void theOwnerElsewhereIsNotShutOutByAGuesser() {
        fail(5, email, here, null);

        assertThat(throttle.begin(email, elsewhere, null).isTooEarly()).isFalse();
    }

    @Test
    void waitingShortlyLetsTheOwnerTryAgain() {
        fail(5, email, here, null);
        clock.setAhead(Duration.ofSeconds(3));

        assertThat(throttle.begin(email, here, null).isTooEarly()).isFalse();
    }

    @Test
    void attemptsThatCameTooEarlyMakeTheWaitNoLonger() {
        fail(5, email, here, null);
        fail(20, email, here, null);
        clock.setAhead(Duration.ofSeconds(3));

        assertThat(throttle.begin(email, here, null).isTooEarly()).isFalse();
    }

    @Test
    void anAccountIsSlowedDownFromEverywhereWhenManyAddressesGuess() {
        for (int i = 0; i < 30; i++) {
            throttle.begin(email, here.replace("2001", "2" + (100 + i)), null);
        }

        assertThat(throttle.begin(email, elsewhere, null).isTooEarly()).isTrue();
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedDown() {
        for (int i = 0; i < 30; i++) {
            throttle.begin(i + email, here, null);
        }

        assertThat(throttle.begin("fresh" + email, here, null).isTooEarly()).isTrue();
    }

    @Test
    void aKnownDeviceIsNotShutOutByGuessersAnywhere() {
        String device = tokens.markDevice(person().accountId());
        for (int i = 0; i < 40; i++) {
            throttle.begin(email, here.replace("2001", "2" + (100 + i)), null);
        }
        fail(10, email, here, null);

        assertThat(throttle.begin(email, here, device).isTooEarly()).isFalse();
    }

    @Test
    void aKnownDeviceOfSomebodyElseIsNoKeyToThisAccount() {
        String device = tokens.markDevice(people.person("other" + email, "Other", "en").accountId());
        fail(5, email, here, null);

        assertThat(throttle.begin(email, here, device).isTooEarly()).isTrue();
    }

    @Test
    void theRightPasswordClearsTheOwnersSlips() {
        fail(4, email, here, null);
        throttle.succeeded(throttle.begin(email, here, null));
        fail(4, email, here, null);

        assertThat(throttle.begin(email, here, null).isTooEarly()).isFalse();
    }

    @Test
    void anUnknownAccountHasToWaitLikeAKnownOne() {
        person();
        fail(5, email, here, null);
        fail(5, "nobody" + email, elsewhere, null);

        assertThat(throttle.begin(email, here, null).isTooEarly()).isEqualTo(throttle.begin("nobody" + email, elsewhere, null).isTooEarly());
    }

    @Test
    void oldFailuresAreForgottenAndCleared() {
        fail(5, email, here, null);
        clock.setAhead(SignInThrottle.MEMORY.plusMinutes(1));

        assertThat(throttle.purge()).isGreaterThanOrEqualTo(3);
        assertThat(throttle.begin(email, here, null).isTooEarly()).isFalse();
    }

    @Test
    void aRememberedSignInIsReplacedAtEachUse() {
        String first = tokens.remember(person().accountId(), LIFE);
        String second = tokens.redeemRemembered(first, LIFE).orElseThrow().next();

        assertThat(second).isNotNull().isNotEqualTo(first);
        assertThat(tokens.redeemRemembered(second, LIFE)).isPresent();
    }

    @Test
    void requestsOfTheSameMomentShareOneReplacement() {
        String first = tokens.remember(person().accountId(), LIFE);
        tokens.redeemRemembered(first, LIFE);

        assertThat(tokens.redeemRemembered(first, LIFE).orElseThrow().next()).isNull();
    }

    @Test
    void aUsedRememberedSignInPresentedAgainEndsThemAll() {
        long id = person().accountId();
        String first = tokens.remember(id, LIFE);
        String thiefs = tokens.redeemRemembered(first, LIFE).orElseThrow().next();
        int era = accounts.caller(id).orElseThrow().era();
        clock.setAhead(Tokens.GRACE.plusSeconds(2));

        assertThat(tokens.redeemRemembered(first, LIFE)).isEmpty();
        assertThat(tokens.redeemRemembered(thiefs, LIFE)).isEmpty();
        assertThat(accounts.caller(id).orElseThrow().era()).isGreaterThan(era);
    }

    @Test
    void aRememberedSignInExpires() {
        String first = tokens.remember(person().accountId(), LIFE);
        clock.setAhead(LIFE.plusSeconds(1));

        assertThat(tokens.redeemRemembered(first, LIFE)).isEmpty();
    }

    @Test
    void aSecretIsGoodForItsOwnPurposeOnly() {
        String device = tokens.markDevice(person().accountId());

        assertThat(tokens.redeemRemembered(device, LIFE)).isEmpty();
        assertThat(tokens.check(device, TokenKind.NEW_PASSWORD, TokenKind.SET_UP)).isEmpty();
    }

    private void fail(int times, String who, String address, String device) {
        for (int i = 0; i < times; i++) {
            throttle.begin(who, address, device);
        }
    }

    private Actor person() {
        return people.person(email, "Sam Signer", "en");
    }
}
