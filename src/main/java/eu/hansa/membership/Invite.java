package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.kernel.Secret;
import eu.hansa.account.SignedIn;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Invites somebody into a group by mail. */
@ApplicationScoped
@Transactional
public class Invite {

    static final Duration LIFE = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;

    /**
     * Whoever has an account is written to by its name and in its language. An earlier invitation to the same address
     * stops working.
     *
     * @param words        name, address and language of whom is invited
     * @param membershipId the member for whom the person is to come; null for none
     * @throws Refusal at the fields concerned; at {@code email} when the person has access already
     */
    public void invite(Actor actor, long groupId, AccountWords words, Level level, Long membershipId) {
        ContentItem group = door.locked(actor, groupId);
        AccountWords checked = words.checked();
        Optional<SignedIn> known = accounts.callerOf(checked.email());
        if (known.filter(person -> !door.held(groupId, person.accountId()).isEmpty()).isPresent()) {
            throw Refusal.at("email", "membership.has-access");
        }
        if (membershipId != null && door.find(Membership.class, membershipId).groupId() != groupId) {
            throw Refusal.because("membership.unknown");
        }
        Instant now = clock.instant();
        entities.createQuery("select i from Invitation i where i.groupId = :group and i.email = :email and i.acceptedAt is null"
                + " and i.withdrawnAt is null", Invitation.class).setParameter("group", groupId).setParameter("email", checked.email())
                .getResultList().forEach(earlier -> earlier.withdraw(now));
        Secret secret = Secret.random();
        Invitation invitation = new Invitation(secret, groupId, checked.email(), known.map(SignedIn::displayName).orElse(checked.name()),
                known.map(SignedIn::language).orElse(checked.workingLanguage()), level, membershipId, actor.accountId(), now, now.plus(LIFE));
        entities.persist(invitation);
        door.tell(new Notice(Notice.Kind.INVITED, group, actor, known.map(SignedIn::accountId).orElse(null), invitation.name(),
                invitation.email(), invitation.language(), null, secret.text(), invitation.expiresAt()));
        door.end("invite", group, actor, null, invitation.email() + " " + level);
    }
}
