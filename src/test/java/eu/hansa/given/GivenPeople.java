package eu.hansa.given;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.membership.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People with accounts and rights, for tests inside the portal. */
@ApplicationScoped
public class GivenPeople {

    public static final String PASSWORD = "correct horse battery";

    private static final Set<Right> JUDGES = EnumSet.of(Right.REVIEW, Right.PUBLISH);

    @Inject
    private Accounts accounts;
    @Inject
    private Actors actors;
    @PersistenceContext
    private EntityManager entities;

    private volatile String hash;
    private final Queue<Actor> atWork = new ConcurrentLinkedQueue<>();

    /** @param language in which the person works */
    @Transactional
    public Actor person(String email, String name, String language, Grant... grants) {
        long id = accounts.create(Actor.system(), new AccountWords(name, email, language));
        choosePassword(id);
        for (Grant grant : grants) {
            accounts.grant(Actor.system(), id, grant);
        }
        Actor person = actors.of(id).orElseThrow();
        atWork.add(person);
        return person;
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

    /**
     * Nobody made so far judges or publishes any more. Otherwise each review that a later test asks for would be mailed to
     * all reviewers of all tests before it, and the mail that it waits for would come behind theirs.
     */
    @Transactional
    public void judgesStepDown() {
        for (Actor person = atWork.poll(); person != null; person = atWork.poll()) {
            long id = person.accountId();
            accounts.find(id).ifPresent(account -> account.grants().stream()
                    .filter(line -> JUDGES.contains(line.grant().right())).forEach(line -> accounts.takeAway(Actor.system(), id, line.id())));
        }
    }
}
