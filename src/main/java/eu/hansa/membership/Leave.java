package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.account.SignedIn;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Ends one's own access to a group at once; the member for whom one came stays a member. */
@ApplicationScoped
@Transactional
public class Leave {

    @Inject
    private GroupDoor door;
    @Inject
    private Actors actors;
    @Inject
    private SiteDays days;

    /** @throws Refusal {@code membership.last-officer} when nobody would be left who may edit; {@code membership.unknown} without access */
    public void leave(SignedIn caller, long groupId) {
        ContentItem group = door.locked(groupId);
        List<Access> held = door.held(groupId, caller.accountId());
        if (held.isEmpty()) {
            throw Refusal.because("membership.unknown");
        }
        door.requireAnotherOfficer(groupId, held);
        held.forEach(access -> access.end(days.today()));
        Actor actor = actors.of(caller, Standing.NONE);
        door.tell(Notice.Kind.LEFT, group, actor, caller.accountId(), null);
        door.end("leave", group, actor, null, caller.email());
    }
}
