package eu.hansa.publication;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which item stands at an address or stood there last, whoever may see it: for those who write. */
@ApplicationScoped
public class Addresses {

    @PersistenceContext
    private EntityManager entities;

    /** Places at which nothing was ever published are left out; one query. */
    public Map<Place, ContentId> items(Collection<Place> places) {
        Map<Place, ContentId> items = new HashMap<>();
        if (!places.isEmpty()) {
            entities.createQuery("select a from Address a where a.slug in :slugs", Address.class)
                    .setParameter("slugs", places.stream().map(Place::slug).collect(Collectors.toSet())).getResultList()
                    .forEach(a -> items.put(new Place(a.type, Language.of(a.language), a.slug), new ContentId(a.itemId)));
            items.keySet().retainAll(places);
        }
        return items;
    }
}
