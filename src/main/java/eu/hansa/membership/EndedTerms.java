package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Writes to those whose access the calendar has ended. That it is over needs nobody to say so. */
@ApplicationScoped
@Transactional
public class EndedTerms {

    private static final int AT_A_TIME = 50;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private GroupDoor door;
    @Inject
    private SiteDays days;

    /** @return how many were told; the rest waits for the next time */
    public int tell() {
        LocalDate today = days.today();
        var due = entities.createQuery("select a from Access a left join a.membership m where a.endTold = false"
                + " and ((a.endDay is not null and a.endDay <= :today) or (m.endDay is not null and m.endDay <= :today)) order by a.id",
                Access.class).setParameter("today", today).setMaxResults(AT_A_TIME).getResultList();
        for (Access found : due) {
            ContentItem group = content.lock(new ContentId(found.groupId()));
            Access access = entities.find(Access.class, found.id(), LockModeType.PESSIMISTIC_WRITE);
            access.endTold();
            door.tell(Notice.Kind.TERM_OVER, group, Actor.system(), access.accountId(), null);
            door.end("term-over", group, Actor.system(), null, door.nameOf(access.accountId()));
        }
        return due.size();
    }
}
