package eu.hansa.platform;

import eu.hansa.account.SignInThrottle;
import eu.hansa.account.Tokens;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Clears away, every hour, secrets that have expired and failures to sign in that are forgotten. */
@Singleton
public class AccountHousekeeping {

    @Inject
    private Tokens tokens;
    @Inject
    private SignInThrottle throttle;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void purge() {
        tokens.purge();
        throttle.purge();
    }
}
