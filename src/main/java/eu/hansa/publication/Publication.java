package eu.hansa.publication;

import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.Revision;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One revision of one item in one language as visitors see it during one window. A copy: it can be made anew from the
 * write side at any time, and {@link Publisher#rebuildAll()} proves it.
 */
@Entity
@Table(name = "publication")
class Publication {

    /** Stands for “without end”, so that windows are compared without asking for null. */
    static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @Column(name = "id")
    long id;
    @Column(name = "item_id")
    long itemId;
    @Column(name = "item_type")
    String type;
    @Column(name = "language")
    String language;
    @Enumerated(EnumType.STRING)
    @Column(name = "slot")
    Slot slot;
    @Column(name = "revision_id")
    long revisionId;
    @Column(name = "title")
    String title;
    @Column(name = "slug")
    String slug;
    @Column(name = "summary")
    String summary;
    @Lob
    @Column(name = "body")
    String body;
    @Lob
    @Column(name = "facts")
    String facts;
    @Column(name = "facts_no")
    int factsNo;
    @Column(name = "visible_from")
    Instant visibleFrom;
    @Column(name = "visible_until")
    Instant visibleUntil;
    @Column(name = "published_at")
    Instant publishedAt;
    @Column(name = "updated_at")
    Instant updatedAt;
    @Column(name = "sort_at")
    Instant sortAt;
    @Column(name = "sort_year")
    int sortYear;
    @Column(name = "series_id")
    Long seriesId;
    @Column(name = "series_place")
    Integer seriesPlace;
    @Column(name = "featured")
    boolean featured;
    @Column(name = "group_id")
    Long groupId;

    @ElementCollection
    @CollectionTable(name = "publication_audience", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "audience")
    Set<String> audiences = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "publication_topic", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "topic_id")
    Set<Long> topics = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "publication_asset", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "asset_id")
    Set<Long> assets = new HashSet<>();
    /** The items that its text links to. */
    @ElementCollection
    @CollectionTable(name = "publication_reference", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "item_id")
    Set<Long> references = new HashSet<>();

    protected Publication() {
    }

    Publication(long itemId, String type, String language, Slot slot) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.type = type;
        this.language = language;
        this.slot = slot;
    }

    // Fields are written in methods of this class alone: only there does persistence notice the change.

    void show(Revision revision, Instant from, Instant until, Instant firstPublished, Instant textChanged) {
        revisionId = revision.id();
        title = revision.title();
        slug = revision.slug();
        summary = revision.summary();
        body = revision.body();
        visibleFrom = from;
        visibleUntil = until;
        publishedAt = firstPublished;
        updatedAt = textChanged;
    }

    /** @param date by which lists order it; kept as midnight UTC, which is no claim about a time zone */
    void describe(Facts itsFacts, String factsJson, int revision, LocalDate date) {
        facts = factsJson;
        factsNo = revision;
        sortAt = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        sortYear = date.getYear();
        seriesId = itsFacts.series();
        seriesPlace = itsFacts.place();
        featured = itsFacts.featured();
    }

    /** @param group to which it belongs; null for none */
    void connect(Long group, Set<String> toAudiences, Set<Long> toTopics, Set<Long> toAssets, Set<Long> toItems) {
        groupId = group;
        keep(audiences, toAudiences);
        keep(topics, toTopics);
        keep(assets, toAssets);
        keep(references, toItems);
    }

    private static <E> void keep(Set<E> set, Set<E> wanted) {
        set.retainAll(wanted);
        set.addAll(wanted);
    }

    /** Uncut, with what not everybody may see of it. */
    Published whole(ContentTypes types) {
        return new Published(new ContentId(itemId), type, Language.of(language), title, slug, summary, types.readBody(type, body),
                types.readFacts(type, facts), LocalDate.ofInstant(sortAt, ZoneOffset.UTC), publishedAt, updatedAt, factsNo, groupId);
    }

    /** Everything that it shows, in a form that two states of it can be compared by. */
    List<Object> state() {
        return Arrays.asList(revisionId, title, slug, summary, body, facts, factsNo, visibleFrom, visibleUntil, publishedAt, updatedAt, sortAt,
                seriesId, seriesPlace, featured, groupId, Set.copyOf(audiences), Set.copyOf(topics), Set.copyOf(assets), Set.copyOf(references));
    }
}
