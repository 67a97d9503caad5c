package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has a text open at the desk. */
@Entity
@Table(name = "presence")
class Presence {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "account_name")
    private String accountName;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "seen_at")
    private Instant seenAt;
    @Column(name = "wrote_at")
    private Instant wroteAt;
    @Column(name = "taken_by")
    private String takenBy;
    @Column(name = "taken_at")
    private Instant takenAt;

    protected Presence() {
    }

    Presence(Actor actor, ContentId item, Language language, Instant now) {
        this.id = Ids.next();
        this.accountId = ContentItem.accountOf(actor);
        this.accountName = actor.name();
        this.itemId = item.value();
        this.language = language.tag();
        this.openedAt = now;
        this.seenAt = now;
    }

    /** Whoever came back after a while has opened it anew; whoever writes has it again, whoever took it over. */
    void seen(Instant now, boolean gone, boolean writing) {
        if (gone) {
            openedAt = now;
            wroteAt = null;
        }
        if (gone || writing) {
            takenBy = null;
            takenAt = null;
        }
        if (writing) {
            wroteAt = now;
        }
        seenAt = now;
    }

    void takenOver(String by, Instant now) {
        takenBy = by;
        takenAt = now;
    }

    long accountId() {
        return accountId;
    }

    String accountName() {
        return accountName;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** Null for somebody who only reads. */
    Instant wroteAt() {
        return wroteAt;
    }

    /** Who goes on with the text in this person's place; null for nobody. */
    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
