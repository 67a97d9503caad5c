package eu.hansa.publication;

import eu.hansa.kernel.AssetId;
import eu.hansa.media.AssetChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which published items show a file, whoever may see them. */
@ApplicationScoped
@Transactional
public class FileUses {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Publisher publisher;

    /** How many items show each of these files; one that nothing shows is not in it. One query. */
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

    /** What a file is called and who may have it stands on the pages that show it. */
    void follow(@Observes AssetChanged changed) {
        publisher.touch(entities.createQuery("select distinct p.type from Publication p join p.assets a where a = :asset", String.class)
                .setParameter("asset", changed.asset().value()).getResultList());
    }
}
