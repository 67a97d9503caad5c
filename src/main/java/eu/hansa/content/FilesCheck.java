package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/** Nobody shows others a file that they do not have themselves; what an item has had stays open to all who work on it. */
@ApplicationScoped
class FilesCheck {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;
    @Inject
    private FilesAtHand atHand;

    /** @throws Refusal {@code media.foreign} when there is a file among these that the writer could not have chosen */
    void require(Actor writer, ContentItem item, Set<AssetId> files) {
        if (files.isEmpty()) {
            return;
        }
        Set<AssetId> foreign = new HashSet<>(atHand.foreign(writer, files));
        if (!foreign.isEmpty()) {
            foreign.removeAll(everShown(item));
        }
        if (!foreign.isEmpty()) {
            throw Refusal.because("media.foreign");
        }
    }

    /** What any revision of the item shows; asked for only where something is to be refused. */
    private Set<AssetId> everShown(ContentItem item) {
        Set<AssetId> shown = new HashSet<>();
        entities.createQuery("select r.body from Revision r, Translation t where t.id = r.translationId and t.item = :item", String.class)
                .setParameter("item", item).getResultStream().forEach(body -> shown.addAll(types.readBody(item.type(), body).assets()));
        entities.createQuery("select f.facts from FactsRevision f where f.itemId = :item", String.class)
                .setParameter("item", item.id().value()).getResultStream().forEach(facts -> shown.addAll(types.readFacts(item.type(), facts).assets()));
        return shown;
    }
}
