package eu.hansa.content;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one person was writing and had not saved yet; replaced by each autosave, gone with the save. */
@Entity
@Table(name = "kept_draft")
public class KeptDraft {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "started_from_id")
    private Long startedFromId;
    @Lob
    @Column(name = "words")
    private String words;
    @Column(name = "kept_at")
    private Instant keptAt;

    protected KeptDraft() {
    }

    KeptDraft(long accountId, ContentId item, Language language) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.itemId = item.value();
        this.language = language.tag();
    }

    void keep(String json, Long startedFrom, Instant now) {
        words = json;
        startedFromId = startedFrom;
        keptAt = now;
    }

    /** The revision that was the head when the writing began; null when there was none. */
    public Long startedFromId() {
        return startedFromId;
    }

    String words() {
        return words;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
