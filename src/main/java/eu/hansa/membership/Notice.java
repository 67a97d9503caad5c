package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Language;
import java.time.Instant;

/**
 * Something about a group's people that was done, told in the same transaction to whoever writes to those concerned.
 *
 * @param accountId the person concerned; null for somebody invited who has no account yet
 * @param email     of the person concerned, with name and language
 * @param note      what was said to it, a message or a reason; null for nothing
 * @param secret    the invitation's, to be put into its link; null for everything else
 * @param expires   when the invitation does; null likewise
 */
public record Notice(Kind kind, ContentItem group, Actor by, Long accountId, String name, String email, Language language, String note,
        String secret, Instant expires) {

    public enum Kind {
        ASKED, ACCEPTED, REFUSED, INVITED, JOINED, LEFT, REMOVED, TERM_OVER, MADE_OFFICER, MADE_READER;

        /** Whether the officers are told, else the person concerned. */
        public boolean concernsOfficers() {
            return this == ASKED || this == JOINED || this == LEFT;
        }
    }
}
