package eu.hansa.mail;

import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What stands in the outbox, for tests inside the portal. */
@ApplicationScoped
@Transactional
public class GivenMails {

    @PersistenceContext
    private EntityManager entities;

    public List<OutgoingMail> about(ContentId item) {
        return entities.createQuery("select m from OutgoingMail m where m.itemId = :item order by m.queuedAt, m.id", OutgoingMail.class)
                .setParameter("item", item.value()).getResultList();
    }

    /** Takes all out that waits, so that a test has the outbox for itself. */
    public void clear() {
        entities.createQuery("delete from OutgoingMail m").executeUpdate();
    }
}
