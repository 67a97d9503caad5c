package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives an item into somebody else's care: it is theirs in the worklist, and they hear what becomes of it. */
@ApplicationScoped
@Transactional
public class ChangeOwner {

    @Inject
    private Steps steps;

    /**
     * @param account of somebody who may write the item, as the caller has made sure
     * @param name    theirs, for the audit trail
     */
    public void change(Actor actor, ContentId id, long account, String name) {
        ContentItem item = steps.begin(actor, id, null, Verb.CHANGE_OWNER);
        if (item.ownerId() != account) {
            item.giveTo(account);
            steps.end(Verb.CHANGE_OWNER, item, null, actor, null, name);
        }
    }
}
