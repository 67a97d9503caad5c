package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Ends one person's access at once, and tells why. */
@ApplicationScoped
@Transactional
public class RemoveAccess {

    @Inject
    private GroupDoor door;
    @Inject
    private SiteDays days;

    /** @throws Refusal at {@code note} when no reason is given; {@code membership.last-officer} when nobody would be left who may edit */
    public void remove(Actor actor, long groupId, long accessId, String reason) {
        ContentItem group = door.locked(actor, groupId);
        Access access = ChangeAccess.of(door, groupId, accessId);
        String said = GroupDoor.required(reason);
        door.requireAnotherOfficer(groupId, List.of(access));
        access.end(days.today());
        door.tell(Notice.Kind.REMOVED, group, actor, access.accountId(), said);
        door.end("access-remove", group, actor, said, door.nameOf(access.accountId()));
    }
}
