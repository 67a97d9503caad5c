package eu.hansa.publication;

import eu.hansa.access.Viewer;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.ItemLinks;
import eu.hansa.content.ItemLinks.Reference;
import eu.hansa.content.Seen;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The door to what visitors can see; every method takes the viewer, and nothing else decides. It reads within whatever
 * transaction its caller has and begins none, which would cost as much as a query.
 */
@ApplicationScoped
public class PublicationReader {

    private static final String TEASER = "p.itemId, p.type, p.language, p.title, p.slug, p.summary, p.sortAt, p.publishedAt,"
            + " p.updatedAt, p.seriesId, p.seriesPlace, p.id";

    /** A series is a sequence that people follow; longer ones are cut at the far end. */
    private static final int LONGEST_SERIES = 500;

    /** So many texts that show a file are looked at for whether it stands in a part that this viewer sees. */
    private static final int MOST_CUT = 100;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Counts counts;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private Clock clock;

    /** What stands at an address, for this viewer. */
    public Lookup at(Viewer viewer, String type, Language language, String slug) {
        Instant now = clock.instant();
        List<Publication> found = VisibleTo.bind(entities.createQuery("select p from Publication p where p.type = :type"
                + " and p.language = :language and p.slug = :slug and " + VisibleTo.on("p"), Publication.class), viewer, now)
                .setParameter("type", type).setParameter("language", language.tag()).setParameter("slug", slug)
                .setMaxResults(1).getResultList();
        if (!found.isEmpty()) {
            return new Lookup.Found(published(viewer, found).get(0));
        }
        Address address = entities.find(Address.class, new Address.Key(type, language.tag(), slug));
        if (address == null) {
            return new Lookup.Missing();
        }
        List<String> current = VisibleTo.bind(entities.createQuery("select p.slug from Publication p where p.itemId = :item"
                + " and p.language = :language and " + VisibleTo.on("p"), String.class), viewer, now)
                .setParameter("item", address.itemId).setParameter("language", language.tag()).setMaxResults(1).getResultList();
        if (!current.isEmpty()) {
            return new Lookup.Moved(current.get(0));
        }
        return address.gone || isOver(address, now) ? new Lookup.Gone() : new Lookup.Missing();
    }

    /** Expired, nothing to come, and open to everybody while it was there. */
    private boolean isOver(Address address, Instant now) {
        List<Publication> all = entities.createQuery("select p from Publication p where p.itemId = :item and p.language = :language",
                Publication.class).setParameter("item", address.itemId).setParameter("language", address.language).getResultList();
        return !all.isEmpty() && all.stream().allMatch(p -> !p.visibleUntil.isAfter(now)
                && Viewer.anonymous().keys().stream().anyMatch(p.audiences::contains));
    }

    /** One page of a list: what is to come soonest first, everything else newest first. Two queries, and a third when the total is not known from before. */
    public Slice<Teaser> list(Viewer viewer, Listed listed, int page, int size) {
        List<Teaser> entries = teasers(head(viewer, listed, (page - 1) * size, size));
        long total = counts.keep(List.of("total", viewer.keys(), listed), listed.tag(), () -> bind(entities.createQuery(
                "select count(l)" + from(listed), Long.class), viewer, listed).getSingleResult());
        return new Slice<>(entries, page, size, total);
    }

    /** The ids of publications in a list's order. */
    private List<Long> head(Viewer viewer, Listed listed, int first, int atMost) {
        return bind(entities.createQuery("select l.publicationId" + from(listed) + order(listed), Long.class),
                viewer, listed).setFirstResult(first).setMaxResults(atMost).getResultList();
    }

    /**
     * Newest first, the order names the index's first columns too, though they are the same for all: H2 then goes through
     * the index and stops at the last that is wanted, however long the list is. What is to come is found by its end and
     * then sorted, since it is never much.
     */
    private static String order(Listed listed) {
        return listed.when() == Listed.When.UPCOMING ? " order by l.sortAt, l.overAt, l.itemId"
                : " order by l.type, l.listLanguage, l.sortAt desc, l.itemId desc";
    }

    /** Listings alone are gone through: a publication is large, and a list may be long. */
    private static String from(Listed listed) {
        return " from Listing l where l.type = :type and l.listLanguage = :language and " + VisibleTo.onListing("l")
                + switch (listed.when()) {
                    case EVER -> "";
                    case UPCOMING -> " and l.overAt > :moment";
                    case PAST -> " and l.overAt <= :moment";
                }
                + (listed.year() == null ? "" : " and l.sortAt >= :yearBegins and l.sortAt < :yearEnds")
                + (listed.strictly() ? " and l.language = :language" : "")
                + (listed.series() == null ? "" : " and l.seriesId = :series")
                + (listed.topic() == null ? "" : " and (select count(t.topicId) from ListedTopic t where t.publicationId = l.publicationId"
                        + " and t.topicId = :topic) > 0");
    }

    private <R> TypedQuery<R> bind(TypedQuery<R> query, Viewer viewer, Listed listed) {
        query.setParameter("type", listed.type()).setParameter("language", listed.language().tag());
        if (listed.topic() != null) {
            query.setParameter("topic", listed.topic());
        }
        if (listed.year() != null) {
            query.setParameter("yearBegins", sortedAt(LocalDate.of(listed.year(), 1, 1)))
                    .setParameter("yearEnds", sortedAt(LocalDate.of(listed.year() + 1, 1, 1)));
        }
        if (listed.series() != null) {
            query.setParameter("series", listed.series());
        }
        return VisibleTo.bind(query, viewer, clock.instant());
    }

    /** What {@link #head} has found, with topics, in its order; one query. */
    private List<Teaser> teasers(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> rows = new HashMap<>();
        Map<Long, List<Long>> topics = new HashMap<>();
        for (Object[] row : entities.createQuery("select " + TEASER + ", t from Publication p left join p.topics t where p.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList()) {
            rows.put((Long) row[11], row);
            if (row[12] != null) {
                topics.computeIfAbsent((Long) row[11], id -> new ArrayList<>()).add((Long) row[12]);
            }
        }
        return ids.stream().filter(rows::containsKey).map(id -> teaser(rows.get(id)).with(topics.getOrDefault(id, List.of()))).toList();
    }

    /** The years in which such a list has entries, in the list's order; its own year is left aside. */
    public List<Integer> years(Viewer viewer, Listed listed) {
        Listed everyYear = listed.in(null);
        return counts.keep(List.of("years", viewer.keys(), everyYear), listed.tag(), () -> bind(entities.createQuery("select distinct l.sortYear"
                + from(everyYear) + " order by l.sortYear" + (listed.when() == Listed.When.UPCOMING ? "" : " desc"), Integer.class), viewer, everyYear).getResultList());
    }

    /** The newest item that was marked for the head of the home page; empty when there is none. */
    public List<Teaser> featured(Viewer viewer, Listed listed) {
        Instant now = clock.instant();
        return VisibleTo.bind(entities.createQuery("select " + TEASER + " from Publication p where p.featured = true and p.type = :type"
                + " and " + VisibleTo.on("p") + " and (select count(l.itemId) from Listing l where l.publicationId = p.id"
                + " and l.listLanguage = :language and l.listFrom <= :moment and l.listUntil > :moment) > 0 order by p.sortAt desc, p.itemId desc",
                Object[].class), viewer, now).setParameter("type", listed.type()).setParameter("language", listed.language().tag())
                .setMaxResults(1).getResultList().stream().map(PublicationReader::teaser).toList();
    }

    /** All languages of some items that this viewer can see; one query. */
    public List<Teaser> everyLanguage(Viewer viewer, Collection<ContentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return VisibleTo.bind(entities.createQuery("select " + TEASER + " from Publication p where p.itemId in :ids and "
                + VisibleTo.on("p"), Object[].class), viewer, clock.instant())
                .setParameter("ids", ids.stream().map(ContentId::value).toList())
                .getResultList().stream().map(PublicationReader::teaser).toList();
    }

    /** Of several languages of each item the best for a reader of this one, in the order of {@code ids}. */
    public List<Teaser> best(Viewer viewer, List<ContentId> ids, Language wanted) {
        return choose(everyLanguage(viewer, ids), ids, wanted);
    }

    /** Like {@link #best}, from what {@link #everyLanguage} has brought already. */
    public List<Teaser> choose(List<Teaser> all, List<ContentId> ids, Language wanted) {
        List<Language> order = languages.preferring(wanted);
        Map<ContentId, Teaser> best = new LinkedHashMap<>();
        ids.forEach(id -> all.stream().filter(t -> t.id().equals(id) && order.contains(t.language()))
                .min((a, b) -> order.indexOf(a.language()) - order.indexOf(b.language())).ifPresent(t -> best.put(id, t)));
        return List.copyOf(best.values());
    }

    /** What belongs to a group and this viewer can see, the newest first, each in the best language for a reader of this one. Two queries. */
    public List<Teaser> ofGroup(Viewer viewer, ContentId group, Language wanted, int atMost) {
        List<ContentId> ids = VisibleTo.bind(entities.createQuery("select distinct p.itemId, p.sortAt from Publication p where p.groupId = :group"
                + " and p.itemId <> :group and " + VisibleTo.on("p") + " order by p.sortAt desc, p.itemId desc", Object[].class), viewer, clock.instant())
                .setParameter("group", group.value()).setMaxResults(atMost).getResultList().stream().map(row -> new ContentId((Long) row[0])).toList();
        return best(viewer, ids, wanted);
    }

    /** The members of a series in one language, in their places. */
    public List<Teaser> series(Viewer viewer, long seriesId, Language language) {
        return VisibleTo.bind(entities.createQuery("select " + TEASER + " from Publication p where p.seriesId = :series"
                + " and p.language = :language and " + VisibleTo.on("p") + " order by p.seriesPlace, p.sortAt, p.itemId",
                Object[].class), viewer, clock.instant()).setParameter("series", seriesId).setParameter("language", language.tag())
                .setMaxResults(LONGEST_SERIES).getResultList().stream().map(PublicationReader::teaser).toList();
    }

    /** Whether something that this viewer can see shows this file. */
    public boolean shows(Viewer viewer, AssetId asset) {
        List<String> cut = types.all().stream().filter(ContentType::hasPartsOfItsOwnAudience).map(ContentType::key).toList();
        String using = " from Publication p join p.assets a where a = :asset and " + VisibleTo.on("p") + " and p.type ";
        Instant now = clock.instant();
        boolean whole = !VisibleTo.bind(entities.createQuery("select p.id" + using + "not in :cut", Long.class), viewer, now)
                .setParameter("asset", asset.value()).setParameter("cut", cut.isEmpty() ? List.of("") : cut).setMaxResults(1).getResultList().isEmpty();
        return whole || !cut.isEmpty() && VisibleTo.bind(entities.createQuery("select p" + using + "in :cut", Publication.class), viewer, now)
                .setParameter("asset", asset.value()).setParameter("cut", cut).setMaxResults(MOST_CUT).getResultList().stream()
                .map(p -> cut(viewer, p)).anyMatch(p -> p.facts().assets().contains(asset) || p.body().assets().contains(asset));
    }

    /** One item, whole, in the language among its own that is best for a reader of this one. */
    public Optional<Published> item(Viewer viewer, String type, ContentId id, Language wanted) {
        return inEveryLanguage(viewer, type, id, wanted).stream().findFirst();
    }

    /** One item, whole, in all its languages, the best for a reader of this one first; one query. */
    public List<Published> inEveryLanguage(Viewer viewer, String type, ContentId id, Language wanted) {
        List<Language> order = languages.preferring(wanted);
        return published(viewer, VisibleTo.bind(entities.createQuery("select p from Publication p where p.itemId = :item and p.type = :type and "
                + VisibleTo.on("p"), Publication.class), viewer, clock.instant())
                .setParameter("item", id.value()).setParameter("type", type).getResultList().stream()
                .filter(p -> order.contains(Language.of(p.language)))
                .sorted(Comparator.comparingInt(p -> order.indexOf(Language.of(p.language)))).toList());
    }

    /** What is the same in all languages about some items that this viewer can see; one query. */
    public Map<ContentId, Facts> facts(Viewer viewer, Collection<ContentId> ids) {
        Map<ContentId, Facts> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            for (Object[] row : VisibleTo.bind(entities.createQuery("select p.itemId, p.type, p.facts from Publication p"
                    + " where p.itemId in :ids and " + VisibleTo.on("p"), Object[].class), viewer, clock.instant())
                    .setParameter("ids", ids.stream().map(ContentId::value).toList()).getResultList()) {
                facts.computeIfAbsent(new ContentId((Long) row[0]), id -> types.get((String) row[1]).seenBy(viewer, id,
                        types.emptyBody((String) row[1]), types.readFacts((String) row[1], (String) row[2])).facts());
            }
        }
        return facts;
    }

    /** When the facts that these items show were saved; one query. One without saved facts is left out. */
    public Map<ContentId, Instant> factsSaved(Collection<Published> shown) {
        Map<ContentId, Instant> saved = new HashMap<>();
        if (!shown.isEmpty()) {
            entities.createQuery("select distinct f.itemId, f.madeAt from FactsRevision f, Publication p where p.itemId in :items"
                    + " and f.itemId = p.itemId and f.number = p.factsNo", Object[].class)
                    .setParameter("items", shown.stream().map(item -> item.id().value()).collect(Collectors.toSet())).getResultList()
                    .forEach(row -> saved.put(new ContentId((Long) row[0]), (Instant) row[1]));
        }
        return saved;
    }

    /** The head of a list, whole, for a feed; two queries. */
    public List<Published> newest(Viewer viewer, Listed listed, int atMost) {
        List<Long> ids = head(viewer, listed, 0, atMost);
        return ids.isEmpty() ? List.of() : published(viewer, entities.createQuery("select p from Publication p where p.id in :ids", Publication.class)
                .setParameter("ids", ids).getResultList().stream().sorted(Comparator.comparingInt(p -> ids.indexOf(p.id))).toList());
    }

    /** All languages of the items after {@code after} up to and with {@code upTo}, by item: a part of the sitemap. */
    public List<Teaser> between(Viewer viewer, String type, long after, long upTo, int atMost) {
        return VisibleTo.bind(entities.createQuery("select " + TEASER + " from Publication p where p.type = :type and p.itemId > :after"
                + " and p.itemId <= :upTo and " + VisibleTo.on("p") + " order by p.type, p.itemId, p.language", Object[].class), viewer,
                clock.instant()).setParameter("type", type).setParameter("after", after).setParameter("upTo", upTo)
                .setMaxResults(atMost).getResultList().stream().map(PublicationReader::teaser).toList();
    }

    /** Which item comes so many publications after {@code after}; empty when there are not so many. */
    public Optional<ContentId> further(Viewer viewer, String type, long after, int publications) {
        return VisibleTo.bind(entities.createQuery("select p.itemId from Publication p where p.type = :type and p.itemId > :after and "
                + VisibleTo.on("p") + " order by p.type, p.itemId, p.language", Long.class), viewer, clock.instant())
                .setParameter("type", type).setParameter("after", after).setFirstResult(publications - 1).setMaxResults(1)
                .getResultStream().findFirst().map(ContentId::new);
    }

    /**
     * The next moment at which something opens, closes or changes by the clock for anybody, before which no page needs to end; far away when
     * there is none. Known from memory as long as nothing was published and no window has changed.
     *
     * @param viewer not asked for: an edge says nothing about what lies behind it
     */
    public Instant nextEdge(Viewer viewer) {
        return counts.nextEdge();
    }

    /**
     * The one place where items are handed out, cut to what this viewer may see of them, with links that lead to where the
     * items that they name stand now. One query where there is such a link, and none otherwise.
     */
    private List<Published> published(Viewer viewer, List<Publication> rows) {
        List<Published> items = rows.stream().map(p -> cut(viewer, p)).toList();
        address(viewer, items);
        return items;
    }

    /** Gives each reference to an item that this viewer can see its address, best in the language of the text around it; others stay. */
    void address(Viewer viewer, List<Published> items) {
        Map<Published, Map<String, Reference>> references = new HashMap<>();
        items.forEach(item -> references.put(item, ItemLinks.references(item.body())));
        Set<ContentId> named = references.values().stream().flatMap(each -> each.values().stream()).map(Reference::item).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        List<Teaser> there = everyLanguage(viewer, named);
        references.forEach((item, links) -> {
            Map<ContentId, Teaser> best = choose(there, List.copyOf(named), item.language()).stream().collect(Collectors.toMap(Teaser::id, each -> each));
            Map<String, String> found = new HashMap<>();
            links.forEach((link, reference) -> Optional.ofNullable(best.get(reference.item())).ifPresent(
                    target -> found.put(link, addresses.path(target.type(), target.language(), target.slug()) + reference.rest())));
            ItemLinks.change(item.body(), found::get);
        });
    }

    private Published cut(Viewer viewer, Publication p) {
        ContentId id = new ContentId(p.itemId);
        Seen seen = types.get(p.type).seenBy(viewer, id, types.readBody(p.type, p.body), types.readFacts(p.type, p.facts));
        return new Published(id, p.type, Language.of(p.language), p.title, p.slug, p.summary,
                seen.body(), seen.facts(), date(p.sortAt), p.publishedAt, p.updatedAt, p.factsNo, p.groupId);
    }

    private static Teaser teaser(Object[] row) {
        return new Teaser(new ContentId((Long) row[0]), (String) row[1], Language.of((String) row[2]), (String) row[3], (String) row[4],
                (String) row[5], date((Instant) row[6]), (Instant) row[7], (Instant) row[8], (Long) row[9], (Integer) row[10], List.of());
    }

    private static Instant sortedAt(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Calendar dates are kept as midnight UTC, which is no claim about a time zone. */
    private static LocalDate date(Instant sortAt) {
        return LocalDate.ofInstant(sortAt, ZoneOffset.UTC);
    }
}
