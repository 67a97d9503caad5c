package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The facts of an item at one moment. Written once, never changed; the newest are in force at once. */
@Entity
@Table(name = "facts_revision")
public class FactsRevision {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "revision_no")
    private int number;
    @Lob
    @Column(name = "facts")
    private String facts;
    @Column(name = "author_id")
    private long authorId;
    @Column(name = "author_name")
    private String authorName;
    @Column(name = "made_at")
    private Instant madeAt;

    protected FactsRevision() {
    }

    FactsRevision(ContentId item, int number, String facts, Actor author, Instant now) {
        this.id = Ids.next();
        this.itemId = item.value();
        this.number = number;
        this.facts = facts;
        this.authorId = ContentItem.accountOf(author);
        this.authorName = author.name();
        this.madeAt = now;
    }

    public int number() {
        return number;
    }

    /** As JSON; read it with {@link ContentTypes#readFacts}. */
    public String facts() {
        return facts;
    }

    public long authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
