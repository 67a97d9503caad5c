package eu.hansa.publication;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;

/** Which texts on the site, or scheduled to be there, link to an item. */
@ApplicationScoped
public class LinkedFrom {

    /** Nobody goes through more of them one by one. */
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    /** A text that links to the item. */
    public record Text(ContentId item, Language language, String title) implements Serializable {
    }

    /** Those that this person may open at the desk, by their titles; one query. */
    public List<Text> of(Actor actor, ContentId item) {
        return entities.createQuery("select distinct p.itemId, p.language, p.title, p.type, p.groupId from Publication p join p.references r"
                + " where r = :item and p.itemId <> :item order by p.title, p.language, p.itemId", Object[].class)
                .setParameter("item", item.value()).setMaxResults(MOST).getResultList().stream()
                .filter(row -> actor.opens((String) row[3], (Long) row[4]))
                .map(row -> new Text(new ContentId((Long) row[0]), Language.of((String) row[1]), (String) row[2])).toList();
    }
}
