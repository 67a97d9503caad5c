package eu.hansa.access;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.Set;

/**
 * Somebody at work: whom the audit trail names, and what they may do.
 *
 * @param accountId null for the system itself (timers, first start), and for somebody without an account
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

    /** Whether it is nobody but the portal itself. Somebody without an account who was asked for something is a person all the same. */
    public boolean isSystem() {
        return equals(system());
    }

    /**
     * @param language null asks for the right over every language at once; type likewise
     * @param groupId  the group to which the content belongs; null for none
     */
    public boolean may(Right right, Language language, String type, Long groupId) {
        return grants.stream().anyMatch(grant -> grant.covers(right, language, type, groupId));
    }

    /** Like {@link #may}, by what was granted for this group and nothing wider; nobody has that where there is no group. */
    public boolean mayAsOfficer(Right right, Language language, String type, Long groupId) {
        return grants.stream().anyMatch(grant -> grant.groupId() != null && grant.covers(right, language, type, groupId));
    }

    /** Whether the actor may write source texts of this type in this language, be it in some group only. */
    public boolean mayBegin(Language language, String type) {
        return grants.stream().anyMatch(grant -> grant.covers(Right.EDIT, language, type, grant.groupId()));
    }

    /** Whether content of this type in this group (null for none) may be opened at the desk; for others it does not exist. */
    public boolean opens(String type, Long groupId) {
        return grants.stream().anyMatch(grant -> grant.reaches(type, groupId));
    }

    /** Whether this right is held in any scope at all, which opens a room of the desk but no item in it. */
    public boolean mayAnywhere(Right right) {
        return grants.stream().anyMatch(grant -> grant.right() == right);
    }

    /** Whether this right is held beyond single groups, as it has to be for what the whole site shares. */
    public boolean mayBeyondGroups(Right right) {
        return grants.stream().anyMatch(grant -> grant.right() == right && grant.groupId() == null);
    }

    /** The same for one language. */
    public boolean mayBeyondGroups(Right right, Language language) {
        return grants.stream().anyMatch(grant -> grant.right() == right && grant.groupId() == null
                && (grant.language() == null || grant.language().equals(language)));
    }

    /** Whether all that was granted is limited to groups. */
    public boolean worksForGroupsAlone() {
        return worksAtTheDesk() && grants.stream().noneMatch(grant -> grant.groupId() == null);
    }

    /** Whether the desk is open to this person. */
    public boolean worksAtTheDesk() {
        return !grants.isEmpty();
    }
}
