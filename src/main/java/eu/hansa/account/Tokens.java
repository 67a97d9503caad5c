package eu.hansa.account;

import eu.hansa.audit.AuditTrail;
import eu.hansa.access.Actor;
import eu.hansa.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands out secrets and takes them back: cookies that keep somebody signed in, and links that work once. */
@ApplicationScoped
@Transactional
public class Tokens {

    static final Duration SET_UP_LIFE = Duration.ofDays(7);
    static final Duration NEW_PASSWORD_LIFE = Duration.ofHours(2);
    static final Duration LINK_PAUSE = Duration.ofMinutes(5);
    static final Duration FIRST_LIFE = Duration.ofHours(24);
    public static final Duration DEVICE_LIFE = Duration.ofDays(180);
    /** A browser that opens several tabs at once presents the same cookie several times before it has the next. */
    static final Duration GRACE = Duration.ofSeconds(15);
    private static final int MOST_OF_A_KIND = 20;
    private static final Set<TokenKind> ENDLESSLY_MADE = Set.of(TokenKind.REMEMBER, TokenKind.DEVICE);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private AuditTrail audit;

    /** A link's secret; earlier ones of this kind and account stop working. */
    public String issueLink(TokenKind kind, Long accountId) {
        drop(kind, accountId);
        return issue(kind, accountId, switch (kind) {
            case SET_UP -> SET_UP_LIFE;
            case NEW_PASSWORD -> NEW_PASSWORD_LIFE;
            case FIRST -> FIRST_LIFE;
            default -> throw new IllegalArgumentException(kind + " is no link");
        });
    }

    /** Whether a link for a password was handed out within the last minutes and not used. */
    boolean hasRecentLink(long accountId) {
        return entities.createQuery("select count(t) from AccountToken t where t.accountId = :account and t.kind in :kinds"
                + " and t.createdAt > :since", Long.class).setParameter("account", accountId)
                .setParameter("kinds", List.of(TokenKind.SET_UP, TokenKind.NEW_PASSWORD))
                .setParameter("since", clock.instant().minus(LINK_PAUSE)).getSingleResult() > 0;
    }

    /** The cookie that keeps this person signed in on a device. */
    public String remember(long accountId, Duration life) {
        return issue(TokenKind.REMEMBER, accountId, life);
    }

    /** The cookie by which a device is known again. */
    public String markDevice(long accountId) {
        return issue(TokenKind.DEVICE, accountId, DEVICE_LIFE);
    }

    private String issue(TokenKind kind, Long accountId, Duration life) {
        Instant now = clock.instant();
        if (ENDLESSLY_MADE.contains(kind)) {
            entities.createQuery("select t from AccountToken t where t.kind = :kind and t.accountId = :account"
                    + " and t.usedAt is null order by t.createdAt desc", AccountToken.class)
                    .setParameter("kind", kind).setParameter("account", accountId)
                    .setFirstResult(MOST_OF_A_KIND - 1).getResultList().forEach(entities::remove);
        }
        Secret secret = Secret.random();
        entities.persist(new AccountToken(secret, kind, accountId, now, now.plus(life)));
        return secret.text();
    }

    /** Whose secret this is, without using it; empty when it is unknown, used or expired. */
    public Optional<Owner> check(String text, TokenKind... kinds) {
        return find(text, LockModeType.NONE, kinds).filter(token -> token.usedAt() == null)
                .map(token -> new Owner(token.accountId(), token.kind()));
    }

    /** Uses up a link's secret, so that it never works again. */
    public Optional<Owner> redeem(String text, TokenKind... kinds) {
        Optional<AccountToken> found = find(text, LockModeType.PESSIMISTIC_WRITE, kinds).filter(token -> token.usedAt() == null);
        found.ifPresent(entities::remove);
        return found.map(token -> new Owner(token.accountId(), token.kind()));
    }

    /**
     * Takes a remember-me cookie and gives the next. One that was replaced before and is presented again was copied:
     * since nobody can tell the thief from the owner, every sign-in of the account ends.
     */
    public Optional<Remembered> redeemRemembered(String text, Duration life) {
        AccountToken token = find(text, LockModeType.PESSIMISTIC_WRITE, TokenKind.REMEMBER).orElse(null);
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (token.usedAt() == null) {
            token.use(now);
            return Optional.of(new Remembered(token.accountId(), remember(token.accountId(), life)));
        }
        if (!now.isAfter(token.usedAt().plus(GRACE))) {
            return Optional.of(new Remembered(token.accountId(), null));
        }
        endAll(token.accountId());
        Account account = entities.find(Account.class, token.accountId());
        audit.record(new Actor(account.id(), account.name(), Set.of()), "remembered-sign-in-stolen", "account", account.email());
        return Optional.empty();
    }

    /** Ends every sign-in of an account, those in sessions and those that devices remember. */
    public void endAll(long accountId) {
        drop(TokenKind.REMEMBER, accountId);
        Account account = entities.find(Account.class, accountId);
        if (account != null) {
            account.endSignIns();
        }
    }

    /** All of one kind; the account may be null. */
    public void drop(TokenKind kind, Long accountId) {
        String whose = accountId == null ? "t.accountId is null" : "t.accountId = :account";
        var delete = entities.createQuery("delete from AccountToken t where t.kind = :kind and " + whose).setParameter("kind", kind);
        (accountId == null ? delete : delete.setParameter("account", accountId)).executeUpdate();
    }

    /** A single one, when somebody signs out on this device. */
    public void forget(String text) {
        find(text, LockModeType.NONE, TokenKind.REMEMBER).ifPresent(entities::remove);
    }

    /** @return how many were past their time and are gone */
    public int purge() {
        return entities.createQuery("delete from AccountToken t where t.expiresAt < :now")
                .setParameter("now", clock.instant()).executeUpdate();
    }

    private Optional<AccountToken> find(String text, LockModeType lock, TokenKind... kinds) {
        return Secret.parse(text).flatMap(secret -> Optional.ofNullable(entities.find(AccountToken.class, secret.selector(), lock))
                .filter(token -> secret.proves(token.verifierHash())))
                .filter(token -> List.of(kinds).contains(token.kind()))
                .filter(token -> clock.instant().isBefore(token.expiresAt()));
    }

    /**
     * Whose a secret is.
     *
     * @param accountId null for the link of the first start
     */
    public record Owner(Long accountId, TokenKind kind) {
    }

    /**
     * Somebody whom a device remembered.
     *
     * @param next the cookie for next time; null when another request of the same moment received it
     */
    public record Remembered(long accountId, String next) {
    }
}
