package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One piece of content in all its languages. It begins with a text in its source language; translations join it, each
 * with its own state and window. Its release policy says whether they go live on their own, all at once, or after the
 * source. A joint release that somebody asked for waits here until the last language is approved. At the end an item
 * is archived (off the site, kept to be read at the desk) or put into the trash, and can come back from both.
 */
@Entity
@Table(name = "content_item")
public class ContentItem {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_type")
    private String type;
    @Column(name = "source_language")
    private String sourceLanguage;
    @Enumerated(EnumType.STRING)
    @Column(name = "release_policy")
    private ReleasePolicy releasePolicy;
    @Column(name = "release_languages")
    private String releaseLanguages;
    @Column(name = "release_from")
    private Instant releaseFrom;
    @Column(name = "release_until")
    private Instant releaseUntil;
    @Column(name = "release_by")
    private Long releaseBy;
    @Column(name = "group_id")
    private Long groupId;
    @Column(name = "owner_id")
    private long ownerId;
    @Column(name = "facts_no")
    private int factsNo;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by")
    private long changedBy;
    @Column(name = "archived_at")
    private Instant archivedAt;
    @Column(name = "trashed_at")
    private Instant trashedAt;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "content_audience", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "audience")
    private Set<String> audiences = new HashSet<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    private List<Translation> translations = new ArrayList<>();

    protected ContentItem() {
    }

    /** @param group to which it belongs; null for none */
    public ContentItem(ContentId id, String type, ContentId group, Language sourceLanguage, Collection<Language> releaseLanguages,
            Actor owner, Instant now) {
        this.id = id.value();
        this.type = type;
        this.groupId = group == null ? null : group.value();
        this.sourceLanguage = sourceLanguage.tag();
        this.createdAt = now;
        this.ownerId = accountOf(owner);
        this.audiences.add(Audience.PUBLIC.key());
        chooseRelease(ReleasePolicy.INDEPENDENT, releaseLanguages);
        changed(owner, now);
    }

    /** Notes that something about the item changed. */
    void changed(Actor actor, Instant now) {
        changedAt = now;
        changedBy = accountOf(actor);
    }

    /** The system's own changes are kept under 0, which is nobody's account. */
    static long accountOf(Actor actor) {
        return actor.accountId() == null ? 0 : actor.accountId();
    }

    public Optional<Translation> translation(Language language) {
        return translations.stream().filter(t -> t.language().equals(language)).findFirst();
    }

    public Optional<Translation> source() {
        return translation(sourceLanguage());
    }

    Translation begin(Language language) {
        Translation translation = new Translation(this, language);
        translations.add(translation);
        return translation;
    }

    public void chooseRelease(ReleasePolicy policy, Collection<Language> languages) {
        releasePolicy = policy;
        Set<String> tags = new LinkedHashSet<>();
        tags.add(sourceLanguage);
        languages.forEach(language -> tags.add(language.tag()));
        releaseLanguages = String.join(",", tags);
        if (policy != ReleasePolicy.TOGETHER) {
            forgetRelease();
        }
    }

    /** Asks for a joint release, which happens at {@code from} or as soon after it as all chosen languages are approved. */
    public void requestRelease(Instant from, Instant until, Actor actor) {
        releaseFrom = from;
        releaseUntil = until;
        releaseBy = accountOf(actor);
    }

    /** Has the joint release that waits happen at another moment; who asked for it stays the same. */
    public void moveRelease(TimeWindow window) {
        releaseFrom = window.from();
        releaseUntil = window.until();
    }

    public void forgetRelease() {
        releaseFrom = null;
        releaseUntil = null;
        releaseBy = null;
    }

    public void openTo(Collection<Audience> rule) {
        audiences.clear();
        rule.forEach(audience -> audiences.add(audience.key()));
    }

    public void giveTo(long account) {
        ownerId = account;
    }

    public void archive(Instant now) {
        archivedAt = now;
    }

    public void takeOutOfArchive() {
        archivedAt = null;
    }

    public void trash(Instant now) {
        trashedAt = now;
    }

    public void takeOutOfTrash() {
        trashedAt = null;
    }

    void factsSaved(int number) {
        factsNo = number;
    }

    public ContentId id() {
        return new ContentId(id);
    }

    public String type() {
        return type;
    }

    /** The group to which the item belongs, a group's own item to itself; null for none. */
    public Long groupId() {
        return groupId;
    }

    /** @param group null for none */
    public void moveTo(Long group) {
        groupId = group;
    }

    public boolean isGroup() {
        return groupId != null && groupId == id;
    }

    /** The group of which it is a part; null for none, and for a group itself. */
    public ContentId itsGroup() {
        return groupId == null || isGroup() ? null : new ContentId(groupId);
    }

    public Language sourceLanguage() {
        return Language.of(sourceLanguage);
    }

    public ReleasePolicy releasePolicy() {
        return releasePolicy;
    }

    /** The languages that a joint release waits for, the source among them. */
    public List<Language> releaseLanguages() {
        return Stream.of(releaseLanguages.split(",")).map(Language::of).toList();
    }

    /** When the joint release that was asked for is to happen; null when none waits. */
    public Instant releaseFrom() {
        return releaseFrom;
    }

    public Instant releaseUntil() {
        return releaseUntil;
    }

    public Long releaseBy() {
        return releaseBy;
    }

    public long ownerId() {
        return ownerId;
    }

    /** The number of the newest facts; 0 while there are none. */
    public int factsNo() {
        return factsNo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long changedBy() {
        return changedBy;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public boolean isTrashed() {
        return trashedAt != null;
    }

    public long version() {
        return version;
    }

    public Set<Audience> audiences() {
        return audiences.stream().map(Audience::new).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Translation> translations() {
        return List.copyOf(translations);
    }
}
