package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One edit of a working copy: the parts that it changed, as they were and as they became. Written once. */
@Entity
@Table(name = "programme_edit")
class ProgrammeEdit {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "edit_no")
    private int number;
    @Lob
    @Column(name = "parts_before")
    private String before;
    @Lob
    @Column(name = "parts_after")
    private String after;
    @Column(name = "author_id")
    private long authorId;
    @Column(name = "author_name")
    private String authorName;
    @Column(name = "made_at")
    private Instant madeAt;

    protected ProgrammeEdit() {
    }

    ProgrammeEdit(ContentId item, int number, String before, String after, Actor author, Instant now) {
        this.id = Ids.next();
        this.itemId = item.value();
        this.number = number;
        this.before = before;
        this.after = after;
        this.authorId = author.accountId() == null ? 0 : author.accountId();
        this.authorName = author.name();
        this.madeAt = now;
    }

    int number() {
        return number;
    }

    /** A programme of the changed parts alone, as they were. */
    String before() {
        return before;
    }

    /** A programme of the changed parts alone, as they became. */
    String after() {
        return after;
    }

    long authorId() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    Instant madeAt() {
        return madeAt;
    }
}
