package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Ends a membership at once, and with it the access of all who came for that member. */
@ApplicationScoped
@Transactional
public class EndMembership {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private SiteDays days;

    /** @throws Refusal at {@code note} when no reason is given; {@code membership.last-officer} when nobody would be left who may edit */
    public void end(Actor actor, long groupId, long membershipId, String reason) {
        ContentItem group = door.locked(actor, groupId);
        Membership membership = of(door, groupId, membershipId);
        String said = GroupDoor.required(reason);
        LocalDate today = days.today();
        List<Access> hanging = SaveMembership.hanging(entities, membership);
        door.requireAnotherOfficer(groupId, hanging);
        List<Access> concerned = hanging.stream().filter(access -> access.holds(today)).toList();
        membership.end(today, said);
        concerned.forEach(access -> {
            access.end(today);
            door.tell(Notice.Kind.REMOVED, group, actor, access.accountId(), said);
        });
        door.end("member-end", group, actor, said, String.valueOf(membershipId));
    }

    static Membership of(GroupDoor door, long groupId, long membershipId) {
        Membership membership = door.find(Membership.class, membershipId);
        if (membership.groupId() != groupId) {
            throw Refusal.because("membership.unknown");
        }
        return membership;
    }
}
