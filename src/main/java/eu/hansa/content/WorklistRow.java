package eu.hansa.content;

import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That something holds of an item, in a language or in any, for a span of time; with what lists are sorted by. */
@Entity
@Table(name = "worklist_row")
class WorklistRow {

    /** Stands for whichever language: a list that asks for none in particular has one row of an item. */
    static final String ANY = "*";
    static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int LONGEST_TITLE = 100;

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Enumerated(EnumType.STRING)
    @Column(name = "shelf")
    private Shelf shelf;
    @Enumerated(EnumType.STRING)
    @Column(name = "facet")
    private Facet facet;
    @Column(name = "language")
    private String language;
    @Column(name = "item_type")
    private String type;
    @Column(name = "group_id")
    private Long groupId;
    @Column(name = "holds_from")
    private Instant from;
    @Column(name = "holds_until")
    private Instant until;
    @Column(name = "changed_at")
    private Instant changedAt;
    /** Of the source, folded, as the order of titles goes. */
    @Column(name = "title")
    private String title;

    protected WorklistRow() {
    }

    WorklistRow(long itemId, Facet facet, String language, Instant from, Instant until) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.facet = facet;
        this.language = language;
        this.from = from;
        this.until = until;
    }

    void of(Shelf lies, String ofType, Long ofGroup, Instant changed, String sourceTitle) {
        shelf = lies;
        type = ofType;
        groupId = ofGroup;
        changedAt = changed;
        String folded = WorklistWord.folded(sourceTitle);
        title = folded.substring(0, Math.min(folded.length(), LONGEST_TITLE));
    }

    /** What two rows of one item must not have in common. */
    record Key(long itemId, Facet facet, String language, Instant from, Instant until) {
    }

    Key key() {
        return new Key(itemId, facet, language, from, until);
    }
}
