package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an account makes of its owner at work: a name for the audit trail, the rights that were granted, and those of the
 * officers of a group.
 */
@ApplicationScoped
public class Actors {

    @Inject
    private Accounts accounts;
    @Inject
    private Standings standings;
    @Inject
    private OfficersRights officersRights;

    /** @param standing what the account has in groups now */
    public Actor of(SignedIn caller, Standing standing) {
        if (caller == null) {
            return new Actor(null, "", Set.of());
        }
        Set<Grant> grants = new HashSet<>(caller.grants());
        standing.edits().forEach(group -> grants.addAll(officersRights.in(group)));
        return new Actor(caller.accountId(), caller.displayName(), grants);
    }

    /** Empty for an account that is unknown or inactive. */
    @Transactional
    public Optional<Actor> of(long accountId) {
        return accounts.caller(accountId).map(caller -> of(caller, standings.of(accountId)));
    }

    @Transactional
    public Optional<Actor> of(String email) {
        return accounts.callerOf(email).map(caller -> of(caller, standings.of(caller.accountId())));
    }
}
