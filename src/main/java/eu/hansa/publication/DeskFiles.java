package eu.hansa.publication;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.content.FilesAtHand;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.media.AssetKind;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody at the desk has of the library: all of it, or, working for groups alone, the files that they added and
 * those that the published items of their groups show.
 */
@ApplicationScoped
@Transactional
public class DeskFiles implements FilesAtHand {

    /** As many of a group's files as are offered for use elsewhere. */
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssetLibrary library;

    /** Like {@link AssetLibrary#page}. */
    public Slice<PublishedAsset> page(Actor actor, String text, AssetKind kind, int page, int size, Language language) {
        return library.page(actor, ofGroups(actor), text, kind, page, size, language);
    }

    public Optional<PublishedAsset> find(Actor actor, AssetId id, Language language) {
        return library.find(actor, id, language)
                .or(() -> ofGroups(actor).contains(id) ? Optional.ofNullable(library.find(List.of(id), language).get(id)) : Optional.empty());
    }

    @Override
    public Set<AssetId> foreign(Actor actor, Set<AssetId> files) {
        if (!actor.worksForGroupsAlone()) {
            return Set.of();
        }
        Set<AssetId> foreign = new HashSet<>(files);
        foreign.removeAll(library.addedBy(actor, files));
        foreign.removeAll(ofGroups(actor));
        return foreign;
    }

    private Set<AssetId> ofGroups(Actor actor) {
        Set<Long> groups = actor.grants().stream().map(Grant::groupId).filter(Objects::nonNull).collect(Collectors.toSet());
        return !actor.worksForGroupsAlone() || groups.isEmpty() ? Set.of()
                : entities.createQuery("select a, count(distinct p.itemId) from Publication p join p.assets a where p.groupId in :groups group by a",
                        Object[].class).setParameter("groups", groups).setMaxResults(MOST).getResultStream()
                        .map(row -> new AssetId((Long) row[0])).collect(Collectors.toSet());
    }
}
