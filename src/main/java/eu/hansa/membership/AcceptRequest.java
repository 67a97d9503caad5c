package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets somebody join who asked for it. */
@ApplicationScoped
@Transactional
public class AcceptRequest {

    @Inject
    private GroupDoor door;
    @Inject
    private GiveAccess giving;
    @Inject
    private Clock clock;

    /**
     * @param membershipId the member for whom the person comes; null for none
     * @throws Refusal {@code membership.decided} when another officer was quicker
     */
    public void accept(Actor actor, long groupId, long requestId, Long membershipId) {
        ContentItem group = door.locked(actor, groupId);
        JoinRequest request = open(door, groupId, requestId);
        request.accept(clock.instant());
        giving.open(groupId, request.accountId(), Level.READ, membershipId, null);
        door.tell(Notice.Kind.ACCEPTED, group, actor, request.accountId(), null);
        door.end("join-accept", group, actor, null, door.nameOf(request.accountId()));
    }

    static JoinRequest open(GroupDoor door, long groupId, long requestId) {
        JoinRequest request = door.find(JoinRequest.class, requestId);
        if (request.groupId() != groupId) {
            throw Refusal.because("membership.unknown");
        }
        if (!request.isOpen()) {
            throw Refusal.because("membership.decided");
        }
        return request;
    }
}
