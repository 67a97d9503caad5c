package eu.hansa.publication;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Translation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Time is an event too: when a window opens or closes, what shows the item is made anew. Visitors never wait for this,
 * since every query asks for the window itself; only finished pages and the pointers of the write side do.
 */
@ApplicationScoped
public class WindowEdges {

    private static final int AT_A_TIME = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Publisher publisher;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Deals with the edges since the last tick, of whichever node; what is left over waits for the next one. */
    @Transactional
    public void tick() {
        Instant now = clock.instant();
        PublicationTick tick = entities.find(PublicationTick.class, PublicationTick.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (tick.tickedAt.isAfter(now.plusSeconds(60))) {
            // The clock had gone ahead and was set right: what closes from here on is still to be dealt with.
            tick.reach(now);
        }
        for (Translation due : content.due(now, AT_A_TIME)) {
            ContentItem item = content.lock(due.item().id());
            if (due.settle(now)) {
                audit.record(Actor.system(), "go-live", item.type(), item.id(), due.language(),
                        content.revision(due.liveId()).number(), null, null);
                publisher.project(item);
            }
        }
        List<Publication> closed = entities.createQuery("select p from Publication p where p.visibleUntil > :before and p.visibleUntil <= :now"
                + " order by p.visibleUntil", Publication.class).setParameter("before", tick.tickedAt).setParameter("now", now)
                .setMaxResults(AT_A_TIME).getResultList();
        publisher.touch(closed.stream().map(p -> p.type).collect(Collectors.toSet()));
        boolean all = closed.size() < AT_A_TIME;
        if (!closed.isEmpty() || tick.tickedAt.isBefore(now.minusSeconds(60))) {
            tick.reach(all ? now : closed.get(closed.size() - 1).visibleUntil);
        }
    }
}
