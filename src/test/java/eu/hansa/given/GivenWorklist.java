package eu.hansa.given;

import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the worklist is read from, as no portal lets anybody see it or lose it. */
@ApplicationScoped
@Transactional
public class GivenWorklist {

    @PersistenceContext
    private EntityManager entities;

    public List<Long> rows(ContentId item) {
        return entities.createQuery("select r.id from WorklistRow r where r.itemId = :item order by r.id", Long.class)
                .setParameter("item", item.value()).getResultList();
    }

    public void forget(ContentId item) {
        entities.createQuery("delete from WorklistRow r where r.itemId = :item").setParameter("item", item.value()).executeUpdate();
        entities.createQuery("delete from WorklistWord w where w.itemId = :item").setParameter("item", item.value()).executeUpdate();
    }
}
