package eu.hansa.workinggroup.paper;

import eu.hansa.access.Audience;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.media.FileType;
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

/** A paper of a group under one address, whichever file stands there; its name and type never change. */
@Entity
@Table(name = "paper")
class Paper {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "folder_id")
    private Long folderId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_state")
    private PaperState state;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "paper_title", joinColumns = @JoinColumn(name = "paper_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "paper_audience", joinColumns = @JoinColumn(name = "paper_id"))
    @Column(name = "audience")
    private Set<String> audiences = new HashSet<>();

    protected Paper() {
    }

    /** For the group alone. */
    Paper(ContentId group, String fileName, FileType type) {
        this.id = Ids.next();
        this.groupId = group.value();
        this.fileName = fileName;
        this.mediaType = type.mediaType();
        this.state = PaperState.DRAFT;
        this.audiences.add(Audience.group(groupId).key());
    }

    void describe(PaperWords words) {
        titles.clear();
        words.titles().forEach((tag, title) -> titles.put(tag.tag(), title));
        language = words.language() == null ? null : words.language().tag();
        state = words.state();
    }

    void moveTo(Long folder) {
        folderId = folder;
    }

    void openTo(Set<Audience> rule) {
        audiences.clear();
        rule.forEach(audience -> audiences.add(audience.key()));
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void bringBack() {
        removedAt = null;
    }

    long id() {
        return id;
    }

    ContentId group() {
        return new ContentId(groupId);
    }

    Long folder() {
        return folderId;
    }

    String fileName() {
        return fileName;
    }

    FileType type() {
        return FileType.ofMediaType(mediaType).orElseThrow();
    }

    PaperWords words() {
        Map<Language, String> all = new HashMap<>();
        titles.forEach((tag, title) -> all.put(Language.of(tag), title));
        return new PaperWords(all, language == null ? null : Language.of(language), state);
    }

    Set<Audience> audiences() {
        return audiences.stream().map(Audience::new).collect(Collectors.toSet());
    }

    /** Null while it is not. */
    Instant removedAt() {
        return removedAt;
    }

    long version() {
        return version;
    }
}
