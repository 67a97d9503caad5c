package eu.hansa.publication.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Numbers what has changed, in the transaction of the change, so that every node's index can follow. */
@ApplicationScoped
@Transactional
public class SearchChanges {

    /** The kind of the row that says that everything is to be read anew. */
    static final String EVERYTHING = "everything";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<Numbered> numbered;

    /** Told to this node; whoever wants to know when it is committed observes it after success. */
    record Numbered(long number) {
    }

    /** @param kind that of a {@link SearchSource} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        entities.flush();
        entities.createQuery("update SearchCounter c set c.number = c.number + :more where c.id = :only")
                .setParameter("more", ids.size()).setParameter("only", SearchCounter.ONLY).executeUpdate();
        long number = newest() - ids.size();
        for (long id : ids) {
            number++;
            int updated = entities.createQuery("update SearchChange c set c.number = :number where c.kind = :kind and c.thingId = :id")
                    .setParameter("number", number).setParameter("kind", kind).setParameter("id", id).executeUpdate();
            if (updated == 0) {
                entities.persist(new SearchChange(kind, id, number));
            }
        }
        entities.flush();
        numbered.fire(new Numbered(number));
    }

    /** Has every node read everything anew while it goes on answering from what it has. */
    public void everything() {
        changed(EVERYTHING, List.of(0L));
    }

    /** Of the last change that was committed. */
    long newest() {
        return entities.createQuery("select c.number from SearchCounter c where c.id = :only", Long.class)
                .setParameter("only", SearchCounter.ONLY).getSingleResult();
    }

    /** What has changed since, oldest first; no two have the same number. */
    List<SearchChange> after(long number, int atMost) {
        return entities.createQuery("select c from SearchChange c where c.number > :number order by c.number", SearchChange.class)
                .setParameter("number", number).setMaxResults(atMost).getResultList();
    }
}
