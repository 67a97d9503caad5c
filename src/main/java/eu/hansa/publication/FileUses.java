package eu.hansa.publication;

import eu.hansa.kernel.AssetId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many published items show a file, whoever may see them; for those who look after the library. */
@ApplicationScoped
@Transactional
public class FileUses {

    @PersistenceContext
    private EntityManager entities;

    /** By file; one that nothing shows is not in it. One query. */
    public Map<AssetId, Long> count(Collection<AssetId> files) {
        Map<AssetId, Long> uses = new HashMap<>();
        if (!files.isEmpty()) {
            for (Object[] row : entities.createQuery("select a, count(distinct p.itemId) from Publication p join p.assets a"
                    + " where a in :files group by a", Object[].class)
                    .setParameter("files", files.stream().map(AssetId::value).toList()).getResultList()) {
                uses.put(new AssetId((Long) row[0]), (Long) row[1]);
            }
        }
        return uses;
    }
}
