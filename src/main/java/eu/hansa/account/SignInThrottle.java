package eu.hansa.account;

import eu.hansa.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Makes guessing passwords slow without shutting the owner out. Failures are counted for the client address, for the
 * account from that address, and for the account from everywhere; beyond a few, each makes the next attempt wait twice
 * as long, up to minutes and never for good. A device on which the owner signed in before has a count of its own and
 * minds no other. The counts are kept by address as typed, whether an account has it or not, so that waiting tells
 * nothing about who exists.
 *
 * <p>An attempt is counted before the password is looked at and given back when it was right: many attempts at the same
 * moment, on several nodes, are many.
 */
@ApplicationScoped
public class SignInThrottle {

    /** Where a refused request carries how long the next attempt has to wait, as a Duration. */
    public static final String PAUSE = SignInThrottle.class.getName();

    /** After this long without a failure the past is forgotten. */
    static final Duration MEMORY = Duration.ofHours(12);

    /** What is counted: how many failures are free, and the longest wait that more of them can bring. */
    enum Count {
        ADDRESS(30, Duration.ofMinutes(5)), ACCOUNT(30, Duration.ofMinutes(1)), PAIR(5, Duration.ofMinutes(5)),
        DEVICE(5, Duration.ofMinutes(5));

        private final int free;
        private final Duration longest;

        Count(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** How long the next attempt waits after the last of so many failures: 2, 4, 8 … seconds. */
        Duration delay(int failures) {
            int beyond = failures - free;
            if (beyond < 0) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(2L << Math.min(beyond, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Tokens tokens;
    @Inject
    private Accounts accounts;

    /**
     * Begins an attempt to sign in.
     *
     * @param address the client's network address
     * @param device  the cookie of a known device; null for none
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Attempt begin(String email, String address, String device) {
        Instant now = clock.instant();
        List<String> keys = new ArrayList<>();
        for (Counted counted : counted(AccountWords.normal(email), address, device)) {
            LoginThrottle row = locked(counted.key());
            int failures = row.failures(now.minus(MEMORY));
            Duration pause = Duration.between(now, row.lastFailureAt().plus(counted.what().delay(failures)));
            if (failures > 0 && !pause.isNegative() && !pause.isZero()) {
                // what was counted so far in this attempt is given back with it
                keys.forEach(key -> entities.find(LoginThrottle.class, key).giveBack());
                return new Attempt(List.of(), pause);
            }
            row.count(failures, now);
            keys.add(counted.key());
        }
        return new Attempt(keys, Duration.ZERO);
    }

    /** The password was right: this attempt was no failure, and the owner's earlier slips from here are forgotten. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(Attempt attempt) {
        for (String key : attempt.keys()) {
            LoginThrottle row = entities.find(LoginThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                continue;
            }
            if (key.startsWith(Count.PAIR.name()) || key.startsWith(Count.DEVICE.name())) {
                entities.remove(row);
            } else {
                row.giveBack();
            }
        }
    }

    /** @return how many counts were old enough to be forgotten */
    @Transactional
    public int purge() {
        return entities.createQuery("delete from LoginThrottle t where t.lastFailureAt < :old")
                .setParameter("old", clock.instant().minus(MEMORY)).executeUpdate();
    }

    private List<Counted> counted(String email, String address, String device) {
        Optional<String> known = tokens.check(device, TokenKind.DEVICE)
                .filter(owner -> accounts.callerOf(email).filter(caller -> caller.accountId() == owner.accountId()).isPresent())
                .map(owner -> Secret.parse(device).orElseThrow().selector());
        if (known.isPresent()) {
            return List.of(new Counted(Count.DEVICE, known.get()));
        }
        String place = ClientNetwork.of(address);
        return List.of(new Counted(Count.ADDRESS, place), new Counted(Count.PAIR, email + " " + place), new Counted(Count.ACCOUNT, email));
    }

    /** The row of this key, made when there was none; in one statement, since another node may make it as well. */
    private LoginThrottle locked(String key) {
        entities.createNativeQuery("insert into login_throttle (throttle_key, failures, last_failure_at) values (?, 0, 0)"
                + " on duplicate key update failures = failures").setParameter(1, key).executeUpdate();
        return entities.find(LoginThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    private record Counted(Count what, String of) {

        /** Hashed, since the table need not tell who signs in from where. */
        String key() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
                return what.name() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /**
     * One attempt to sign in.
     *
     * @param pause how long it is too early; zero when the password may be looked at
     */
    public record Attempt(List<String> keys, Duration pause) {

        public boolean isTooEarly() {
            return !pause.isZero();
        }
    }
}
