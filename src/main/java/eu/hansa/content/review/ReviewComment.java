package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.Revision;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One remark on a passage, or an answer to one. The first of a thread says whether the thread is settled. */
@Entity
@Table(name = "review_comment")
public class ReviewComment {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "revision_id")
    private long revisionId;
    @Column(name = "revision_no")
    private int revisionNo;
    @Column(name = "field")
    private String field;
    @Column(name = "passage_no")
    private int passageNo;
    @Column(name = "quote")
    private String quote;
    @Column(name = "words")
    private String words;
    @Column(name = "author_id")
    private Long authorId;
    @Column(name = "author_name")
    private String authorName;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "answers_id")
    private Long answersId;
    @Column(name = "resolved_at")
    private Instant resolvedAt;
    @Column(name = "resolved_by_name")
    private String resolvedByName;

    protected ReviewComment() {
    }

    ReviewComment(ContentItem item, Language language, Revision revision, Anchor anchor, String words, Actor author, Instant now) {
        this.id = Ids.next();
        this.itemId = item.id().value();
        this.language = language.tag();
        this.revisionId = revision.id();
        this.revisionNo = revision.number();
        this.field = anchor.field();
        this.passageNo = anchor.passage();
        this.quote = anchor.quote();
        this.words = words;
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.madeAt = now;
    }

    ReviewComment answer(String answer, Actor author, Instant now) {
        ReviewComment made = new ReviewComment();
        made.id = Ids.next();
        made.itemId = itemId;
        made.language = language;
        made.revisionId = revisionId;
        made.revisionNo = revisionNo;
        made.field = field;
        made.passageNo = passageNo;
        made.quote = quote;
        made.words = answer;
        made.authorId = author.accountId();
        made.authorName = author.name();
        made.madeAt = now;
        made.answersId = id;
        return made;
    }

    void resolve(Actor actor, Instant now) {
        resolvedAt = now;
        resolvedByName = actor.name();
    }

    void reopen() {
        resolvedAt = null;
        resolvedByName = null;
    }

    long id() {
        return id;
    }

    long itemId() {
        return itemId;
    }

    Language language() {
        return Language.of(language);
    }

    int revisionNo() {
        return revisionNo;
    }

    Anchor anchor() {
        return new Anchor(field, passageNo, quote);
    }

    Said said() {
        return new Said(authorName, madeAt, words);
    }

    Long answersId() {
        return answersId;
    }

    boolean isResolved() {
        return resolvedAt != null;
    }

    String resolvedByName() {
        return resolvedByName;
    }
}
