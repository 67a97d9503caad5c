package eu.hansa.publication;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.content.Body;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.ItemLinks;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Step;
import eu.hansa.freshness.Freshness;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Copies to the read side what the write side has live or scheduled. It works out what the rows of an item ought to be
 * and changes only what differs, so it may be called at any time and any number of times.
 */
@ApplicationScoped
@Transactional
public class Publisher {

    private static final int AT_A_TIME = 100;

    /** The tag that everything hangs on that knows when the next window opens or closes. */
    static final String WINDOWS = "windows";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Listings listings;
    @Inject
    private Languages languages;
    @Inject
    private Freshness freshness;
    @Inject
    private PublicationReader reader;
    @Inject
    private Clock clock;
    @Inject
    private Event<PublicationChanged> changes;
    /** Itself as others see it, so that each batch has a transaction of its own. */
    @Inject
    private Publisher self;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /** Follows every step in the transaction of the step itself. */
    void follow(@Observes Step step) {
        switch (step.verb()) {
            case CREATE, WRITE, SUBMIT, RETURN, RESTORE -> { }
            default -> project(step.item());
        }
    }

    /** Makes the rows of an item what they ought to be and, if anything changed, everything that shows it anew. */
    public boolean project(ContentItem item) {
        entities.flush();
        Map<String, Publication> before = new HashMap<>();
        entities.createQuery("select p from Publication p where p.itemId = :item", Publication.class)
                .setParameter("item", item.id().value()).getResultList().forEach(p -> before.put(p.language + p.slot, p));
        List<Publication> after = new ArrayList<>();
        boolean changed = false;
        Facts facts = content.facts(item);
        if (!item.isTrashed() && !item.isArchived()) {
            for (Translation translation : item.translations()) {
                if (translation.liveId() != null) {
                    changed |= fill(after, before.remove(translation.language().tag() + Slot.LIVE), item, translation, Slot.LIVE, facts);
                }
                if (translation.nextId() != null) {
                    changed |= fill(after, before.remove(translation.language().tag() + Slot.NEXT), item, translation, Slot.NEXT, facts);
                }
            }
        }
        for (Publication over : before.values()) {
            listings.remove(over);
            entities.remove(over);
            changed = true;
        }
        entities.flush();
        changed |= listings.list(after, facts);
        changed |= address(item, after);
        changed |= listings.edge(item, after, facts);
        if (changed) {
            tell(item);
        }
        return changed;
    }

    /**
     * Follows a change of what a feature keeps beside words and facts, such as the release of a programme. In the
     * transaction of the change.
     */
    public void partChanged(ContentItem item) {
        if (!project(item)) {
            tell(item);
        }
    }

    private void tell(ContentItem item) {
        Set<String> types = new HashSet<>(entities.createQuery("select distinct p.type from Publication p join p.references r where r = :item",
                String.class).setParameter("item", item.id().value()).getResultList());
        types.add(item.type());
        touch(types);
        changes.fire(new PublicationChanged(item.id()));
    }

    /** Says that everything that shows items of these types has to be made anew. */
    void touch(Collection<String> types) {
        if (types.isEmpty()) {
            return;
        }
        Set<String> tags = new HashSet<>();
        tags.add(WINDOWS);
        types.forEach(type -> languages.inOrder().forEach(language -> tags.add(Listed.tag(type, language))));
        freshness.bump(tags);
    }

    private boolean fill(List<Publication> after, Publication existing, ContentItem item, Translation translation, Slot slot, Facts facts) {
        boolean isNew = existing == null;
        Publication row = isNew ? new Publication(item.id().value(), item.type(), translation.language().tag(), slot) : existing;
        after.add(row);
        List<Object> was = isNew ? List.of() : row.state();
        copy(row, item, translation, slot, facts);
        if (isNew) {
            entities.persist(row);
        }
        return !row.state().equals(was);
    }

    private void copy(Publication row, ContentItem item, Translation translation, Slot slot, Facts facts) {
        boolean live = slot == Slot.LIVE;
        Revision revision = content.revision(live ? translation.liveId() : translation.nextId());
        Body body = types.readBody(item.type(), revision.body());
        Instant from = live ? translation.liveFrom() : translation.nextFrom();
        Instant end = live ? translation.liveUntil() : translation.nextUntil();
        Instant until = end == null ? Publication.FOREVER : end;
        if (live && translation.nextFrom() != null && translation.nextFrom().isBefore(until)) {
            until = translation.nextFrom();
        }
        Instant published = translation.firstLiveAt() == null ? from : translation.firstLiveAt();
        row.show(revision, from, until, published, live ? translation.liveChangedAt() : from);
        row.describe(facts, types.write(facts), item.factsNo(), facts.date() == null ? LocalDate.ofInstant(published, zone) : facts.date());
        Set<AssetId> assets = new HashSet<>(facts.assets());
        assets.addAll(body.assets());
        row.connect(item.groupId(), item.audiences().stream().map(Audience::key).collect(Collectors.toSet()), Set.copyOf(facts.topics()),
                assets.stream().map(AssetId::value).collect(Collectors.toSet()),
                ItemLinks.references(body).values().stream().map(link -> link.item().value()).collect(Collectors.toSet()));
    }

    /** Notes the addresses in use, and which of the old ones are gone for good rather than hidden. */
    private boolean address(ContentItem item, List<Publication> rows) {
        boolean changed = false;
        for (Publication row : rows) {
            Address.Key key = new Address.Key(row.type, row.language, row.slug);
            Address address = entities.find(Address.class, key);
            if (address == null) {
                entities.persist(new Address(key, row.itemId));
                changed = true;
            } else if (address.itemId != row.itemId) {
                address.moveTo(row.itemId);
                changed = true;
            }
        }
        entities.flush();
        boolean wasOpen = item.audiences().contains(Audience.PUBLIC);
        for (Address address : entities.createQuery("select a from Address a where a.itemId = :item", Address.class)
                .setParameter("item", item.id().value()).getResultList()) {
            boolean hasRows = rows.stream().anyMatch(row -> row.language.equals(address.language));
            boolean wasLive = item.translation(Language.of(address.language)).map(t -> t.firstLiveAt() != null).orElse(false);
            boolean gone = !hasRows && wasOpen && wasLive;
            if (address.gone != gone) {
                address.mark(gone);
                changed = true;
            }
        }
        return changed;
    }

    /** An unsaved text as the site would show it now, for its own view to be looked at. */
    public Published preview(ContentItem item, Language language, Words words) {
        words.body().clean();
        Facts facts = content.facts(item);
        Instant now = clock.instant();
        Instant first = item.translation(language).map(Translation::firstLiveAt).orElse(null);
        LocalDate date = facts.date() == null ? LocalDate.ofInstant(now, zone) : facts.date();
        Published preview = new Published(item.id(), item.type(), language, Objects.requireNonNullElse(words.title(), ""), words.slug(),
                words.summary(), words.body(), facts, date, first == null ? now : first, now, item.factsNo(), item.groupId());
        reader.address(new Viewer(item.audiences()), List.of(preview));
        return preview;
    }

    /**
     * Goes over all items, some in each transaction, and mends what differs; on a healthy site that is nothing.
     *
     * @return how many items were mended
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int rebuildAll() {
        int mended = 0;
        List<ContentId> batch = content.idsAfter(0, AT_A_TIME);
        while (!batch.isEmpty()) {
            mended += self.rebuild(batch);
            batch = content.idsAfter(batch.get(batch.size() - 1).value(), AT_A_TIME);
        }
        return mended;
    }

    /** One transaction's share of {@link #rebuildAll}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int rebuild(List<ContentId> batch) {
        int mended = 0;
        for (ContentId id : batch) {
            mended += project(content.lock(id)) ? 1 : 0;
        }
        return mended;
    }
}
