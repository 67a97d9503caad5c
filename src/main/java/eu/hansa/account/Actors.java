package eu.hansa.account;

import eu.hansa.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Whom an account makes of its owner at work: a name for the audit trail, and the rights that were granted. */
@ApplicationScoped
public class Actors {

    @Inject
    private Accounts accounts;

    public Actor of(SignedIn caller) {
        return caller == null ? new Actor(null, "", Set.of())
                : new Actor(caller.accountId(), caller.displayName(), caller.grants());
    }

    /** Empty for an account that is unknown or inactive. */
    @Transactional
    public Optional<Actor> of(long accountId) {
        return accounts.caller(accountId).map(this::of);
    }

    @Transactional
    public Optional<Actor> of(String email) {
        return accounts.callerOf(email).map(this::of);
    }
}
