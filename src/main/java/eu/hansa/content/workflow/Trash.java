package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Puts an item into the trash and takes it out again, as it was. */
@ApplicationScoped
@Transactional
public class Trash {

    @Inject
    private Steps steps;
    @Inject
    private Clock clock;

    public void trash(Actor actor, ContentId id) {
        ContentItem item = steps.begin(actor, id, null, Verb.TRASH);
        item.forgetRelease();
        item.trash(clock.instant());
        steps.end(Verb.TRASH, item, null, actor, null, null);
    }

    public void bringBack(Actor actor, ContentId id) {
        ContentItem item = steps.begin(actor, id, null, Verb.UNTRASH);
        item.takeOutOfTrash();
        steps.end(Verb.UNTRASH, item, null, actor, null, null);
    }
}
