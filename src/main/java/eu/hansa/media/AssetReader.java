package eu.hansa.media;

import eu.hansa.access.AudienceFilter;
import eu.hansa.access.Viewer;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The door through which pages read about files. It minds each file's own audience rule; whether a publication shows the
 * file to the viewer is not known on this floor.
 */
@ApplicationScoped
public class AssetReader {

    private static final String COLUMNS = "select a.id, a.hash, a.fileName, a.mediaType, a.kind, a.size, a.width, a.height,"
            + " a.widths, a.credit, key(t), value(t) from Asset a left join a.titles t where a.id in :ids";
    private static final String OPEN = " and (a.audiences is empty or " + AudienceFilter.on("a") + ")";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Languages languages;

    /**
     * Those of the files that their own rule opens to this viewer, in the order asked for, titled in this language as far
     * as that goes. One query however many they are, none for none.
     */
    public Map<AssetId, PublishedAsset> find(Viewer viewer, Collection<AssetId> ids, Language language) {
        return ids.isEmpty() ? Map.of() : read(AudienceFilter.bind(query(COLUMNS + OPEN), viewer), ids, language);
    }

    public Optional<PublishedAsset> find(Viewer viewer, AssetId id, Language language) {
        return Optional.ofNullable(find(viewer, List.of(id), language).get(id));
    }

    /** Whatever their rules say: for those who work at the desk. */
    Map<AssetId, PublishedAsset> findAll(Collection<AssetId> ids, Language language) {
        return ids.isEmpty() ? Map.of() : read(query(COLUMNS), ids, language);
    }

    private TypedQuery<Object[]> query(String jpql) {
        return entities.createQuery(jpql, Object[].class);
    }

    private Map<AssetId, PublishedAsset> read(TypedQuery<Object[]> query, Collection<AssetId> ids, Language language) {
        Map<AssetId, PublishedAsset> best = new LinkedHashMap<>();
        for (Object[] row : query.setParameter("ids", ids.stream().map(AssetId::value).toList()).getResultList()) {
            PublishedAsset asset = asset(row);
            best.merge(asset.id(), asset, (one, other) -> rank(one, language) <= rank(other, language) ? one : other);
        }
        Map<AssetId, PublishedAsset> inOrder = new LinkedHashMap<>();
        for (AssetId id : ids) {
            if (best.containsKey(id)) {
                inOrder.put(id, best.get(id));
            }
        }
        return inOrder;
    }

    private static PublishedAsset asset(Object[] row) {
        List<Integer> widths = row[8] == null ? List.of()
                : Stream.of(((String) row[8]).split(",")).map(Integer::valueOf).toList();
        return new PublishedAsset(new AssetId((Long) row[0]), (String) row[1], (String) row[2], (String) row[3], (AssetKind) row[4],
                (Long) row[5], (Integer) row[6], (Integer) row[7], widths, (String) row[9], (String) row[11],
                row[10] == null ? null : Language.of((String) row[10]));
    }

    private int rank(PublishedAsset asset, Language wanted) {
        int place = languages.preferring(wanted).indexOf(asset.titleLanguage());
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
