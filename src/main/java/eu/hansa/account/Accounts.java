package eu.hansa.account;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything that is done to accounts; each action leaves its entry in the audit trail. */
@ApplicationScoped
@Transactional
public class Accounts {

    private static final String SUBJECT = "account";
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,29}");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private AuditTrail audit;
    @Inject
    private Passwords passwords;
    @Inject
    private Tokens tokens;
    @Inject
    private Languages siteLanguages;

    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Whether an account has this address, active or not. */
    public boolean knows(String email) {
        return byEmail(email).isPresent();
    }

    /**
     * Begins an account without a password.
     *
     * @return its id
     * @throws Refusal at the fields concerned
     */
    public long create(Actor actor, AccountWords words) {
        requireAdministrator(actor);
        AccountWords checked = words.checked();
        requireFree(checked.email(), null);
        Account account = new Account(checked.email(), checked.name(), checked.workingLanguage(), clock.instant());
        entities.persist(account);
        // Written at once: what is only about to be written cannot be found with a lock, as other verbs here do.
        entities.flush();
        audit.record(actor, "create", SUBJECT, account.email());
        return account.id();
    }

    /** Changes what an administrator sees of a person; a new address ends the sign-ins under the old one. */
    public void change(Actor actor, long id, AccountWords words, boolean active) {
        requireAdministrator(actor);
        Account account = lock(id);
        AccountWords checked = words.checked();
        requireFree(checked.email(), id);
        if (!active && account.isActive()) {
            if (Long.valueOf(id).equals(actor.accountId())) {
                throw Refusal.at("active", "account.own-inactive");
            }
            requireAnotherAdministrator(id);
        }
        String before = account.email();
        boolean wasActive = account.isActive();
        account.call(checked.email(), checked.name(), checked.workingLanguage());
        account.activate(active);
        if (!active || !before.equals(checked.email())) {
            dropLinks(id);
        }
        if (wasActive && !active) {
            tokens.drop(TokenKind.REMEMBER, id);
        }
        audit.record(actor, wasActive == active ? "change" : active ? "activate" : "deactivate", SUBJECT,
                before.equals(checked.email()) ? before : before + " → " + checked.email());
    }

    /** What people change about themselves. */
    public void changeOwn(SignedIn caller, String name, String language) {
        Account account = lock(caller.accountId());
        AccountWords checked = new AccountWords(name, account.email(), language).checked();
        account.call(account.email(), checked.name(), checked.workingLanguage());
        audit.record(actorOf(account), "change", SUBJECT, account.email());
    }

    /**
     * Changes one's own password, which ends every other sign-in.
     *
     * @return the caller of the new era
     * @throws Refusal at {@code current} when that is not the password, at {@code chosen} when the new one will not do
     */
    public SignedIn changeOwnPassword(SignedIn caller, String current, String chosen) {
        Account account = lock(caller.accountId());
        if (!passwords.matches(current, account.passwordHash())) {
            throw Refusal.at("current", "password.wrong");
        }
        Passwords.check("chosen", chosen, account.email()).ifPresent(refusal -> {
            throw refusal;
        });
        setPassword(account, chosen);
        return new SignedIn(account);
    }

    /**
     * Sets a password through a link that works once.
     *
     * @throws Refusal {@code link.void} when it does not work (any more); at {@code chosen} when the password will not do,
     *                 in which case the link goes on working
     */
    public SignedIn redeemLink(String link, String chosen) {
        Tokens.Owner owner = tokens.check(link, TokenKind.SET_UP, TokenKind.NEW_PASSWORD)
                .orElseThrow(() -> Refusal.because("link.void"));
        Account account = lock(owner.accountId());
        Passwords.check("chosen", chosen, account.email()).ifPresent(refusal -> {
            throw refusal;
        });
        if (!account.isActive() || tokens.redeem(link, owner.kind()).isEmpty()) {
            throw Refusal.because("link.void");
        }
        setPassword(account, chosen);
        return new SignedIn(account);
    }

    private void setPassword(Account account, String chosen) {
        account.choosePassword(passwords.hash(chosen), clock.instant());
        tokens.drop(TokenKind.REMEMBER, account.id());
        dropLinks(account.id());
        audit.record(actorOf(account), "choose-password", SUBJECT, account.email());
    }

    /** Makes the first account of a portal that has none: an administrator, by the link that the start printed. */
    public SignedIn redeemFirst(String link, AccountWords words, String chosen) {
        if (tokens.check(link, TokenKind.FIRST).isEmpty() || !isEmpty()) {
            throw Refusal.because("link.void");
        }
        AccountWords checked = checkedWithPassword(words, chosen);
        if (tokens.redeem(link, TokenKind.FIRST).isEmpty()) {
            throw Refusal.because("link.void");
        }
        long id = create(Actor.system(), checked);
        Account account = entities.find(Account.class, id);
        account.choosePassword(passwords.hash(chosen), clock.instant());
        account.grant(Grant.everywhere(Right.ADMINISTER));
        audit.record(Actor.system(), "grant", SUBJECT, account.email() + " ADMINISTER");
        return new SignedIn(account);
    }

    private static AccountWords checkedWithPassword(AccountWords words, String chosen) {
        List<Refusal> wrong = new ArrayList<>();
        AccountWords checked = null;
        try {
            checked = words.checked();
        } catch (Refusal refusal) {
            wrong.addAll(refusal.parts());
        }
        Passwords.check("chosen", chosen, words.email()).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return checked;
    }

    /** Whose password this is; takes as long for an unknown address as for a known one. */
    public Optional<SignedIn> signIn(String email, String password) {
        Optional<Account> found = byEmail(email);
        String hash = found.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        // one after the other, where somebody signs in at two devices at once; only now, since the comparison takes its time
        Account account = lock(found.get().id());
        if (!account.isActive() || !hash.equals(account.passwordHash())) {
            return Optional.empty();
        }
        if (passwords.isStale(account.passwordHash())) {
            account.hashAnew(passwords.hash(password));
        }
        account.signedIn(clock.instant());
        audit.record(actorOf(account), "sign-in", SUBJECT, account.email());
        return Optional.of(new SignedIn(account));
    }

    /** The active account of this id with its rights, in one query. */
    public Optional<SignedIn> caller(long id) {
        return entities.createQuery("select distinct a from Account a left join fetch a.grants where a.id = :id and a.active = true",
                Account.class).setParameter("id", id).getResultStream().findFirst().map(SignedIn::new);
    }

    public Optional<SignedIn> callerOf(String email) {
        return entities.createQuery("select distinct a from Account a left join fetch a.grants where a.email = :email"
                + " and a.active = true", Account.class).setParameter("email", AccountWords.normal(email)).getResultStream()
                .findFirst().map(SignedIn::new);
    }

    /** Whether somebody is still to be introduced to the desk. */
    public boolean isNewAtDesk(SignedIn caller) {
        return Optional.ofNullable(entities.find(Account.class, caller.accountId())).filter(account -> !account.isShownRound()).isPresent();
    }

    /** Notes that somebody needs no introduction any more. */
    public void shownRound(SignedIn caller) {
        lock(caller.accountId()).shownRound(clock.instant());
    }

    /** The account of this address, active or not. */
    public Optional<AccountLine> lineOf(String email) {
        return byEmail(email).map(Accounts::line);
    }

    /** Several by id; one query. */
    public Map<Long, AccountLine> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select distinct a from Account a left join fetch a.grants where a.id in :ids",
                Account.class).setParameter("ids", Set.copyOf(ids)).getResultStream().map(Accounts::line)
                .collect(Collectors.toMap(AccountLine::id, line -> line));
    }

    public Optional<AccountLine> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id)).map(Accounts::line);
    }

    /** People whose name or address has this text in it (null for all), by name. */
    public List<AccountLine> list(String text, int first, int atMost) {
        List<Long> ids = where("select a.id from Account a", text, " order by a.name, a.id", Long.class)
                .setFirstResult(first).setMaxResults(atMost).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select distinct a from Account a left join fetch a.grants where a.id in :ids"
                + " order by a.name, a.id", Account.class).setParameter("ids", ids).getResultList().stream().map(Accounts::line).toList();
    }

    public int count(String text) {
        return where("select count(a) from Account a", text, "", Long.class).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> where(String select, String text, String order, Class<T> type) {
        if (text == null || text.isBlank()) {
            return entities.createQuery(select + order, type);
        }
        String literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return entities.createQuery(select + " where lower(a.name) like :text escape '!' or a.email like :text escape '!'" + order, type)
                .setParameter("text", "%" + literal + "%");
    }

    /** Gives a right; giving the very same twice changes nothing. */
    public void grant(Actor actor, long id, Grant grant) {
        requireAdministrator(actor);
        if (grant.language() != null && !siteLanguages.contains(grant.language())) {
            throw Refusal.at("language", "grant.language");
        }
        if (grant.type() != null && !TYPE.matcher(grant.type()).matches()) {
            throw Refusal.at("type", "grant.type");
        }
        if (grant.right() == Right.ADMINISTER && !grant.equals(Grant.everywhere(Right.ADMINISTER))) {
            throw Refusal.at("right", "grant.administer-everywhere");
        }
        Account account = lock(id);
        if (account.grant(grant).isPresent()) {
            audit.record(actor, "grant", SUBJECT, account.email() + " " + told(grant));
        }
    }

    /** @throws Refusal when it is one's own right to administer, or the last such right of all */
    public void takeAway(Actor actor, long id, long grantId) {
        requireAdministrator(actor);
        Account account = lock(id);
        AccountGrant held = account.heldGrants().stream().filter(grant -> grant.id() == grantId).findFirst()
                .orElseThrow(() -> Refusal.because("grant.unknown"));
        if (held.toGrant().right() == Right.ADMINISTER) {
            if (Long.valueOf(id).equals(actor.accountId())) {
                throw Refusal.because("grant.own-administer");
            }
            requireAnotherAdministrator(id);
        }
        account.takeAway(held);
        audit.record(actor, "take-away", SUBJECT, account.email() + " " + told(held.toGrant()));
    }

    /** Ends every sign-in of a person: by an administrator, or by the person. */
    public void endSignIns(Actor actor, long id) {
        if (!Long.valueOf(id).equals(actor.accountId())) {
            requireAdministrator(actor);
        }
        Account account = lock(id);
        tokens.endAll(id);
        audit.record(actor, "end-sign-ins", SUBJECT, account.email());
    }

    /** A link by which a person chooses a password: the first, or another. */
    public String passwordLink(Actor actor, long id) {
        requireAdministrator(actor);
        Account account = lock(id);
        if (!account.isActive()) {
            throw Refusal.because("account.inactive");
        }
        audit.record(actor, "password-link", SUBJECT, account.email());
        return tokens.issueLink(account.passwordHash() == null ? TokenKind.SET_UP : TokenKind.NEW_PASSWORD, id);
    }

    /**
     * A link for somebody who forgot the password; empty when nobody active has this address, and when one was asked for
     * a moment ago, so that nobody can fill another's mailbox.
     */
    public Optional<String> forgottenPasswordLink(String email) {
        return byEmail(email).filter(Account::isActive).filter(account -> !tokens.hasRecentLink(account.id())).map(account -> {
            audit.record(actorOf(account), "password-link", SUBJECT, account.email());
            return tokens.issueLink(account.passwordHash() == null ? TokenKind.SET_UP : TokenKind.NEW_PASSWORD, account.id());
        });
    }

    private Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", AccountWords.normal(email)).getResultStream().findFirst();
    }

    private void dropLinks(long id) {
        tokens.drop(TokenKind.SET_UP, id);
        tokens.drop(TokenKind.NEW_PASSWORD, id);
    }

    private void requireFree(String email, Long butFor) {
        if (byEmail(email).filter(account -> butFor == null || account.id() != butFor).isPresent()) {
            throw Refusal.at("email", "account.email.taken");
        }
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.mayBeyondGroups(Right.ADMINISTER)) {
            throw Refusal.because("right.ADMINISTER");
        }
    }

    /** All such rights are locked, so that two administrators cannot take each other's away at the same moment. */
    private void requireAnotherAdministrator(long id) {
        boolean another = entities.createQuery("select g from AccountGrant g where g.right = :right", AccountGrant.class)
                .setParameter("right", Right.ADMINISTER).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .map(AccountGrant::account)
                .anyMatch(account -> account.id() != id && account.isActive() && account.passwordHash() != null);
        boolean isOne = entities.find(Account.class, id).grants().contains(Grant.everywhere(Right.ADMINISTER));
        if (isOne && !another) {
            throw Refusal.because("account.last-administrator");
        }
    }

    private Account lock(long id) {
        // reading with a lock looks past what this transaction has not written yet
        entities.flush();
        Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw Refusal.because("account.unknown");
        }
        return account;
    }

    private static Actor actorOf(Account account) {
        return new Actor(account.id(), account.name(), Set.of());
    }

    private static AccountLine line(Account account) {
        return new AccountLine(account.id(), account.name(), account.email(), account.language(), account.isActive(),
                account.passwordHash() != null, account.lastLoginAt(),
                account.heldGrants().stream().map(held -> new GrantLine(held.id(), held.toGrant()))
                        .sorted(Comparator.comparing((GrantLine line) -> line.grant().right()).thenComparing(GrantLine::id)).toList());
    }

    private static String told(Grant grant) {
        return grant.right() + (grant.language() == null ? "" : " " + grant.language()) + (grant.type() == null ? "" : " " + grant.type());
    }
}
