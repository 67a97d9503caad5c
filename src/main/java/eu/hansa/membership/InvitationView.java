package eu.hansa.membership;

import eu.hansa.kernel.Language;
import java.io.Serializable;

/**
 * An invitation as whoever holds its link sees it.
 *
 * @param account   what the portal has under this address
 * @param inviter   who can be asked for another one; null when that is not known any more
 */
public record InvitationView(long groupId, String email, String name, Language language, InvitationState state, Account account,
        String inviter, String inviterEmail) implements Serializable {

    public enum Account {
        NONE, WITHOUT_PASSWORD, READY, INACTIVE
    }
}
