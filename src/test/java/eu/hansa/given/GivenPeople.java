package eu.hansa.given;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.membership.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** People with accounts and rights, for tests inside the portal. */
@ApplicationScoped
public class GivenPeople {

    public static final String PASSWORD = "correct horse battery";

    @Inject
    private Accounts accounts;
    @Inject
    private Actors actors;

    /** @param language in which the person works */
    public Actor person(String email, String name, String language, Grant... grants) {
        long id = accounts.create(Actor.system(), new AccountWords(name, email, language));
        accounts.redeemLink(accounts.passwordLink(Actor.system(), id), PASSWORD);
        for (Grant grant : grants) {
            accounts.grant(Actor.system(), id, grant);
        }
        return actors.of(id).orElseThrow();
    }

    public void leaves(Actor person, String email) {
        accounts.change(Actor.system(), person.accountId(), new AccountWords(person.name(), email, "en"), false);
    }

    /** Takes every right away. */
    public void steppedDown(Actor person) {
        accounts.find(person.accountId()).orElseThrow().grants()
                .forEach(grant -> accounts.takeAway(Actor.system(), person.accountId(), grant.id()));
    }
}
