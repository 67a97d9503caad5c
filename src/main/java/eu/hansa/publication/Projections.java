package eu.hansa.publication;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Seen;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is live or scheduled, for what keeps a copy of it; see {@link Projection}. */
@ApplicationScoped
public class Projections {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;

    /** Items that have any, some at a time: those after {@code after}, in order. */
    public List<ContentId> itemsAfter(long after, int atMost) {
        return entities.createQuery("select distinct p.itemId from Publication p where p.itemId > :after order by p.itemId", Long.class)
                .setParameter("after", after).setMaxResults(atMost).getResultStream().map(ContentId::new).toList();
    }

    /** All languages and windows of these items; four queries for however many. */
    public List<Projection> of(Collection<ContentId> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Publication> rows = entities.createQuery("select p from Publication p where p.itemId in :items order by p.itemId, p.id", Publication.class)
                .setParameter("items", items.stream().map(ContentId::value).toList()).getResultList();
        List<Long> ids = rows.stream().map(row -> row.id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Audience>> audiences = new HashMap<>();
        entities.createQuery("select a from ListedAudience a where a.publicationId in :ids", ListedAudience.class).setParameter("ids", ids)
                .getResultList().forEach(a -> audiences.computeIfAbsent(a.publicationId, id -> new ArrayList<>()).add(new Audience(a.audience)));
        Map<Long, Map<Language, List<TimeWindow>>> listed = new HashMap<>();
        entities.createQuery("select l from Listing l where l.publicationId in :ids", Listing.class).setParameter("ids", ids)
                .getResultList().forEach(l -> window(l.listFrom, l.listUntil).ifPresent(window -> listed
                        .computeIfAbsent(l.publicationId, id -> new HashMap<>())
                        .computeIfAbsent(Language.of(l.listLanguage), language -> new ArrayList<>()).add(window)));
        return rows.stream().flatMap(row -> window(row.visibleFrom, row.visibleUntil).stream()
                .map(window -> new Projection(row.whole(types), Set.copyOf(audiences.getOrDefault(row.id, List.of())), window,
                        listed.getOrDefault(row.id, Map.of())))).toList();
    }

    /** What is left of it for this viewer; the projection stays whole. */
    public Published seenBy(Viewer viewer, Projection item) {
        Published whole = item.published();
        Seen seen = types.get(whole.type()).seenBy(viewer, whole.id(), types.readBody(whole.type(), types.write(whole.body())),
                types.readFacts(whole.type(), types.write(whole.facts())));
        return new Published(whole.id(), whole.type(), whole.language(), whole.title(), whole.slug(), whole.summary(), seen.body(), seen.facts(),
                whole.date(), whole.publishedAt(), whole.updatedAt(), whole.factsNo(), whole.groupId());
    }

    /** Empty for one that never opens, as when a text was to be replaced before it went live. */
    private static Optional<TimeWindow> window(Instant from, Instant until) {
        return until.isAfter(from) ? Optional.of(new TimeWindow(from, until)) : Optional.empty();
    }
}
