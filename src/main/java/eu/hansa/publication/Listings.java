package eu.hansa.publication;

import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and when an item's publications stand in lists, and when what they show changes by itself; {@link Publisher}'s hand. */
@ApplicationScoped
class Listings {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;

    /**
     * Puts an item's publications into the lists: each into its own language's during its window, and into another
     * language's for whatever time neither that language nor a better stand-in covers.
     */
    boolean list(List<Publication> rows, Facts facts) {
        boolean changed = false;
        Instant over = Objects.requireNonNullElse(facts.over(), Publication.FOREVER);
        Map<Long, List<Listing>> wanted = new HashMap<>();
        for (Language language : languages.inOrder()) {
            List<Span> covered = new ArrayList<>();
            for (Language candidate : languages.preferring(language)) {
                List<Span> covers = new ArrayList<>();
                for (Publication row : rows) {
                    if (row.language.equals(candidate.tag())) {
                        Span whole = new Span(row.visibleFrom, row.visibleUntil);
                        for (Span piece : whole.without(covered)) {
                            wanted.computeIfAbsent(row.id, id -> new ArrayList<>())
                                    .add(new Listing(row, language.tag(), piece.from(), piece.until(), over));
                        }
                        covers.add(whole);
                    }
                }
                covered.addAll(covers);
            }
        }
        for (Publication row : rows) {
            Map<Listing.Key, Listing> before = of(row).stream().collect(Collectors.toMap(Listing::key, listing -> listing));
            for (Listing listing : wanted.getOrDefault(row.id, List.of())) {
                Listing existing = before.remove(listing.key());
                if (existing == null) {
                    entities.persist(listing);
                    changed = true;
                } else {
                    changed |= existing.follow(listing);
                }
            }
            before.values().forEach(entities::remove);
            changed |= !before.isEmpty();
        }
        return changed;
    }

    private List<Listing> of(Publication row) {
        return entities.createQuery("select l from Listing l where l.publicationId = :id", Listing.class)
                .setParameter("id", row.id).getResultList();
    }

    /** Notes the moments at which the item's pages change by themselves, for as long as it has any. */
    boolean edge(ContentItem item, List<Publication> rows, Facts facts) {
        Set<Instant> moments = new HashSet<>();
        if (!rows.isEmpty()) {
            moments.addAll(types.get(item.type()).edges(item.id(), facts));
            Stream.ofNullable(facts.over()).forEach(moments::add);
        }
        Set<Long> wanted = moments.stream().map(Instant::toEpochMilli).collect(Collectors.toSet());
        boolean changed = false;
        for (Edge edge : entities.createQuery("select e from Edge e where e.itemId = :item", Edge.class)
                .setParameter("item", item.id().value()).getResultList()) {
            if (!wanted.remove(edge.atMillis)) {
                entities.remove(edge);
                changed = true;
            }
        }
        wanted.forEach(at -> entities.persist(new Edge(item.id().value(), at)));
        return changed || !wanted.isEmpty();
    }

    /** Takes a publication that is over out of the lists. */
    void remove(Publication over) {
        of(over).forEach(entities::remove);
        entities.flush();
    }
}
