package eu.hansa.account;

import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.kernel.Language;
import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who is signed in, as the account was when this request began. */
public final class SignedIn extends CallerPrincipal {

    /** Where a request carries its caller. */
    public static final String ATTRIBUTE = SignedIn.class.getName();
    /** The role of whoever has any right at the desk. */
    public static final String DESK = "desk";
    public static final String ADMIN = "admin";

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final String displayName;
    private final Language language;
    private final Set<Grant> grants;
    private final int era;

    SignedIn(Account account) {
        super(account.email());
        this.accountId = account.id();
        this.displayName = account.name();
        this.language = account.language();
        this.grants = Set.copyOf(account.grants());
        this.era = account.signInEra();
    }

    public long accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return getName();
    }

    /** The language in which this person works. */
    public Language language() {
        return language;
    }

    public Set<Grant> grants() {
        return grants;
    }

    /** A session that began in an earlier era of its account is over. */
    public int era() {
        return era;
    }

    public Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        if (!grants.isEmpty()) {
            roles.add(DESK);
        }
        if (grants.stream().anyMatch(grant -> grant.right() == Right.ADMINISTER)) {
            roles.add(ADMIN);
        }
        return roles;
    }
}
