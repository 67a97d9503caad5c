package eu.hansa.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.account.SignInThrottle.Count;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInThrottleTest {

    @Test
    void theFirstSlipsCostNothing() {
        assertThat(Count.PAIR.delay(4)).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        assertThat(Count.PAIR.delay(5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Count.PAIR.delay(6)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Count.PAIR.delay(7)).isEqualTo(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @EnumSource
    void noWaitIsLongerThanMinutesHoweverManyFailures(Count what) {
        assertThat(what.delay(1_000_000)).isLessThanOrEqualTo(Duration.ofMinutes(5)).isPositive();
    }
}
