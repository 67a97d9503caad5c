package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes an invitation that was not accepted worth nothing. */
@ApplicationScoped
@Transactional
public class WithdrawInvitation {

    @Inject
    private GroupDoor door;
    @Inject
    private Clock clock;

    /** @param selector by which the invitation is found */
    public void withdraw(Actor actor, long groupId, String selector) {
        ContentItem group = door.locked(actor, groupId);
        Invitation invitation = door.find(Invitation.class, selector);
        if (invitation.groupId() != groupId || invitation.state(clock.instant()) == InvitationState.ACCEPTED) {
            throw Refusal.because("membership.unknown");
        }
        invitation.withdraw(clock.instant());
        door.end("invite-withdraw", group, actor, null, invitation.email());
    }
}
