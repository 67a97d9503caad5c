package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes a reader an officer or an officer a reader, or says for how long. */
@ApplicationScoped
@Transactional
public class ChangeAccess {

    @Inject
    private GroupDoor door;
    @Inject
    private SiteDays days;

    /** @throws Refusal {@code membership.last-officer} when nobody would be left who may edit; at a field of the term */
    public void change(Actor actor, long groupId, long accessId, Level level, Term term) {
        ContentItem group = door.locked(actor, groupId);
        Access access = of(door, groupId, accessId);
        Term checked = term.checked();
        if (level == Level.READ || !checked.holds(days.today())) {
            door.requireAnotherOfficer(groupId, List.of(access));
        }
        Level before = access.level();
        access.allow(level);
        access.last(checked);
        if (before != level) {
            door.tell(level == Level.EDIT ? Notice.Kind.MADE_OFFICER : Notice.Kind.MADE_READER, group, actor, access.accountId(), null);
        }
        door.end("access-change", group, actor, null, door.nameOf(access.accountId()) + " " + level);
    }

    static Access of(GroupDoor door, long groupId, long accessId) {
        Access access = door.find(Access.class, accessId);
        if (access.groupId() != groupId) {
            throw Refusal.because("membership.unknown");
        }
        return access;
    }
}
