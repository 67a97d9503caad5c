package eu.hansa.access;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.Set;

/**
 * Somebody at work: whom the audit trail names, and what they may do.
 *
 * @param accountId null for the system itself (timers, first start)
 */
public record Actor(Long accountId, String name, Set<Grant> grants) implements Serializable {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** The portal acting by itself: may do all that nobody needs to answer for in person. */
    public static Actor system() {
        return new Actor(null, "Hansa", Set.of(Grant.everywhere(Right.PUBLISH), Grant.everywhere(Right.EDIT),
                Grant.everywhere(Right.TRANSLATE), Grant.everywhere(Right.REVIEW), Grant.everywhere(Right.ADMINISTER)));
    }

    /** @param language null asks for the right over every language at once; type likewise */
    public boolean may(Right right, Language language, String type) {
        return grants.stream().anyMatch(grant -> grant.covers(right, language, type));
    }

    /** Whether this right is held in any scope at all, which opens a room of the desk but no item in it. */
    public boolean mayAnywhere(Right right) {
        return grants.stream().anyMatch(grant -> grant.right() == right);
    }

    /** Whether the desk is open to this person. */
    public boolean worksAtTheDesk() {
        return !grants.isEmpty();
    }
}
