package eu.hansa.media;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file of the library. Its bytes never change: another picture is another asset. What people say about it (titles,
 * credit) and who may have it does.
 */
@Entity
@Table(name = "asset")
public class Asset {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AssetKind kind;
    @Column(name = "size_bytes")
    private long size;
    @Column(name = "content_hash")
    private String hash;
    @Column(name = "width")
    private Integer width;
    @Column(name = "height")
    private Integer height;
    @Column(name = "rendition_widths")
    private String widths;
    @Column(name = "credit")
    private String credit;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private long createdBy;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "asset_title", joinColumns = @JoinColumn(name = "asset_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "asset_audience", joinColumns = @JoinColumn(name = "asset_id"))
    @Column(name = "audience")
    private Set<String> audiences = new HashSet<>();

    protected Asset() {
    }

    Asset(FileIntake.Received received, Actor by, Instant at) {
        this.id = AssetId.next().value();
        this.fileName = received.fileName();
        this.mediaType = received.type().mediaType();
        this.kind = received.type().kind();
        this.size = received.size();
        this.hash = received.hash();
        this.width = received.width();
        this.height = received.height();
        this.widths = received.widths().isEmpty() ? null
                : received.widths().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.createdAt = at;
        this.createdBy = by.accountId() == null ? 0 : by.accountId();
    }

    void describe(Map<Language, String> newTitles, String newCredit) {
        titles.clear();
        newTitles.forEach((language, title) -> titles.put(language.tag(), title));
        credit = newCredit;
    }

    void openTo(Set<Audience> newAudiences) {
        audiences.clear();
        newAudiences.forEach(audience -> audiences.add(audience.key()));
    }

    public AssetId id() {
        return new AssetId(id);
    }

    public String fileName() {
        return fileName;
    }

    public AssetKind kind() {
        return kind;
    }

    boolean wasAddedBy(Actor actor) {
        return actor.accountId() != null && createdBy == actor.accountId();
    }

    public Instant addedAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    /** By language. */
    public Map<Language, String> titles() {
        Map<Language, String> all = new HashMap<>();
        titles.forEach((tag, title) -> all.put(Language.of(tag), title));
        return all;
    }

    /** Empty for as wide as the publications that show it. */
    public Set<Audience> audiences() {
        return audiences.stream().map(Audience::new).collect(Collectors.toSet());
    }
}
