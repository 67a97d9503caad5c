package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives somebody who has an account access to a group without being asked, as its first officer has to get it. */
@ApplicationScoped
@Transactional
public class GiveAccess {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private Accounts accounts;
    @Inject
    private SiteDays days;

    /**
     * @param membershipId the member for whom the person comes; null for none
     * @param term         null for from today without end
     * @throws Refusal at {@code email} when nobody active has this address, or has access already
     */
    public void give(Actor actor, long groupId, String email, Level level, Long membershipId, Term term) {
        ContentItem group = door.locked(actor, groupId);
        SignedIn person = accounts.callerOf(email).orElseThrow(() -> Refusal.at("email", "membership.no-account"));
        if (!door.held(groupId, person.accountId()).isEmpty()) {
            throw Refusal.at("email", "membership.has-access");
        }
        open(groupId, person.accountId(), level, membershipId, term);
        door.tell(level == Level.EDIT ? Notice.Kind.MADE_OFFICER : Notice.Kind.ACCEPTED, group, actor, person.accountId(), null);
        door.end("access-give", group, actor, null, person.email() + " " + level);
    }

    /** Whoever has access already keeps that, at the higher of both levels. */
    void open(long groupId, long accountId, Level level, Long membershipId, Term term) {
        List<Access> held = door.held(groupId, accountId);
        if (!held.isEmpty()) {
            if (level == Level.EDIT) {
                held.forEach(access -> access.allow(level));
            }
            return;
        }
        Membership membership = membershipId == null ? null : door.find(Membership.class, membershipId);
        if (membership != null && (membership.groupId() != groupId || membership.term().isOver(days.today()))) {
            throw Refusal.because("membership.unknown");
        }
        entities.persist(new Access(groupId, accountId, level, membership, term == null ? Term.from(days.today()) : term.checked()));
    }
}
