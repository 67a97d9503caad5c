package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells somebody who asked to join that it cannot be, and why. */
@ApplicationScoped
@Transactional
public class RefuseRequest {

    @Inject
    private GroupDoor door;
    @Inject
    private Clock clock;

    /** @throws Refusal at {@code note} when no reason is given */
    public void refuse(Actor actor, long groupId, long requestId, String reason) {
        ContentItem group = door.locked(actor, groupId);
        JoinRequest request = AcceptRequest.open(door, groupId, requestId);
        String said = GroupDoor.required(reason);
        request.refuse(said, clock.instant());
        door.tell(Notice.Kind.REFUSED, group, actor, request.accountId(), said);
        door.end("join-refuse", group, actor, said, door.nameOf(request.accountId()));
    }
}
