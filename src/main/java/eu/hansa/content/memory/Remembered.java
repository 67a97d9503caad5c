package eu.hansa.content.memory;

import eu.hansa.content.translating.Segment;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A passage of an item with the translation that was last approved for it. */
@Entity
@Table(name = "translation_memory")
public class Remembered {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "source_language")
    private String sourceLanguage;
    @Column(name = "target_language")
    private String targetLanguage;
    @Column(name = "source_hash")
    private String sourceHash;
    @Column(name = "plain")
    private int plain;
    @Lob
    @Column(name = "source_text")
    private String source;
    @Lob
    @Column(name = "target_text")
    private String target;
    @Column(name = "author_name")
    private String author;
    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "translation_memory_mark", joinColumns = @JoinColumn(name = "memory_id"))
    @Column(name = "mark")
    private Set<Long> marks = new HashSet<>();

    protected Remembered() {
    }

    Remembered(ContentId item, Language from, Language to, Segment source) {
        this.id = Ids.next();
        this.itemId = item.value();
        this.sourceLanguage = from.tag();
        this.targetLanguage = to.tag();
        this.sourceHash = source.hash();
        this.plain = source.isPlain() ? 1 : 0;
        this.source = source.content();
        this.marks.addAll(Marks.of(source.text(), from, to));
    }

    void translated(String translation, String by, Instant at) {
        target = translation;
        author = by;
        madeAt = at;
    }

    String sourceHash() {
        return sourceHash;
    }

    boolean isPlain() {
        return plain == 1;
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    String author() {
        return author;
    }

    Instant madeAt() {
        return madeAt;
    }
}
