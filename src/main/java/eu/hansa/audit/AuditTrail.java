package eu.hansa.audit;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes and reads the audit trail. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final int LONGEST = 2000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Something done to one language of an item; {@code revisionNo} and {@code reason} may be null. */
    public void record(Actor actor, String verb, String type, ContentId item, Language language, Integer revisionNo,
            String reason, String detail) {
        AuditEntry entry = new AuditEntry(clock.instant(), actor, verb, type);
        entry.about(item == null ? null : item.value(), language == null ? null : language.tag(), revisionNo,
                cut(reason), cut(detail));
        entities.persist(entry);
    }

    /** Something done to what is no item: an account, a file, a topic. */
    public void record(Actor actor, String verb, String subject, String detail) {
        record(actor, verb, subject, null, null, null, null, detail);
    }

    /** The newest entries about one item, newest first. */
    public List<AuditEntry> of(ContentId item, int atMost) {
        return entities.createQuery("select e from AuditEntry e where e.itemId = :item order by e.happenedAt desc, e.id desc",
                AuditEntry.class).setParameter("item", item.value()).setMaxResults(atMost).getResultList();
    }

    /** One page of everything, newest first; pages count from 1. */
    public List<AuditEntry> page(int page, int size) {
        return entities.createQuery("select e from AuditEntry e order by e.happenedAt desc, e.id desc", AuditEntry.class)
                .setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
    }

    public long count() {
        return entities.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
