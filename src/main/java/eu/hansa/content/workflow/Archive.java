package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes an item off the site for good and keeps it at the desk to be read; and back. */
@ApplicationScoped
@Transactional
public class Archive {

    @Inject
    private Steps steps;
    @Inject
    private Clock clock;

    public void archive(Actor actor, ContentId id) {
        ContentItem item = steps.begin(actor, id, null, Verb.ARCHIVE);
        item.forgetRelease();
        item.translations().forEach(translation -> translation.withdraw(clock.instant()));
        item.archive(clock.instant());
        steps.end(Verb.ARCHIVE, item, null, actor, null, null);
    }

    /** The item can be worked on again; nothing of it goes live by that. */
    public void bringBack(Actor actor, ContentId id) {
        ContentItem item = steps.begin(actor, id, null, Verb.UNARCHIVE);
        item.takeOutOfArchive();
        steps.end(Verb.UNARCHIVE, item, null, actor, null, null);
    }
}
