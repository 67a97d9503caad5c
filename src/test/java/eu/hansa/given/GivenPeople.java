package eu.hansa.given;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.membership.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** People with accounts and rights, for tests inside the portal. */
@ApplicationScoped
public class GivenPeople {

    public static final String PASSWORD = "correct horse battery";

    @Inject
    private Accounts accounts;
    @Inject
    private Actors actors;
    @PersistenceContext
    private EntityManager entities;

    private volatile String hash;

    /** @param language in which the person works */
    @Transactional
    public Actor person(String email, String name, String language, Grant... grants) {
        long id = accounts.create(Actor.system(), new AccountWords(name, email, language));
        choosePassword(id);
        for (Grant grant : grants) {
            accounts.grant(Actor.system(), id, grant);
        }
        return actors.of(id).orElseThrow();
    }

    /** Hashing is dear on purpose: the first person chooses the password as people do, those after it get its hash. */
    private void choosePassword(long id) {
        if (hash == null) {
            accounts.redeemLink(accounts.passwordLink(Actor.system(), id), PASSWORD);
            hash = (String) entities.createNativeQuery("select password_hash from account where id = ?").setParameter(1, id).getSingleResult();
        } else {
            entities.createNativeQuery("update account set password_hash = ?, password_changed_at = created_at where id = ?")
                    .setParameter(1, hash).setParameter(2, id).executeUpdate();
        }
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
