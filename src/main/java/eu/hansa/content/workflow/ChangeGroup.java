package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Moves an item to another group, or out of groups; who works on it follows at once. What was for the members of the one
 * group is for those of the other then; out of groups it stays as it was, since nobody has said that others may read it.
 */
@ApplicationScoped
@Transactional
public class ChangeGroup {

    @Inject
    private Steps steps;
    @Inject
    private Workflow workflow;
    @Inject
    private ContentRepository content;

    /**
     * @param group to which the item is to belong; null for none
     * @throws Refusal at {@code group}: {@code group.unknown}, {@code group.same}, or {@code group.right} without the right there
     */
    public void change(Actor actor, ContentId id, ContentId group) {
        ContentItem item = steps.begin(actor, id, null, Verb.CHANGE_GROUP);
        Long from = item.groupId();
        Long to = group == null ? null : group.value();
        if (group != null && content.find(group).filter(ContentItem::isGroup).filter(other -> !other.isTrashed()).isEmpty()) {
            throw Refusal.at("group", "group.unknown");
        }
        if (Objects.equals(from, to)) {
            throw Refusal.at("group", "group.same");
        }
        if (!workflow.isOpenIn(actor, item, Verb.CHANGE_GROUP, to)) {
            throw Refusal.at("group", "group.right");
        }
        item.moveTo(to);
        if (from != null && to != null && item.audiences().contains(Audience.group(from))) {
            Set<Audience> readers = new HashSet<>(item.audiences());
            readers.remove(Audience.group(from));
            readers.add(Audience.group(to));
            item.openTo(readers);
        }
        steps.end(Verb.CHANGE_GROUP, item, null, actor, null, from + " → " + to);
    }
}
