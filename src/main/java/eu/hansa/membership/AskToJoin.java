package eu.hansa.membership;

import eu.hansa.account.SignedIn;
import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Asks the officers of a group to let somebody join it. */
@ApplicationScoped
@Transactional
public class AskToJoin {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private Actors actors;
    @Inject
    private Requests requests;
    @Inject
    private Clock clock;

    /**
     * @param message to the officers; null for none
     * @throws Refusal {@code group.unknown} when strangers learn nothing of this group; {@code membership.asked} when the
     *                 first request is still open; {@code membership.already} when there is nothing to ask for
     */
    public void ask(SignedIn caller, long groupId, String message) {
        ContentItem group = door.locked(groupId);
        if (!door.held(groupId, caller.accountId()).isEmpty()) {
            throw Refusal.because("membership.already");
        }
        if (!door.isOpenToRequests(group)) {
            throw Refusal.because("group.unknown");
        }
        if (requests.open(groupId, caller.accountId()).isPresent()) {
            throw Refusal.because("membership.asked");
        }
        String said = GroupDoor.note(message);
        Actor actor = actors.of(caller, Standing.NONE);
        entities.persist(new JoinRequest(groupId, caller.accountId(), said, clock.instant()));
        door.tell(Notice.Kind.ASKED, group, actor, caller.accountId(), said);
        door.end("join-ask", group, actor, said, caller.email());
    }
}
