package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The words of one language at one moment. Written once, never changed. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "translation_id")
    private long translationId;
    @Column(name = "revision_no")
    private int number;
    @Column(name = "significant_no")
    private int significantNumber;
    @Column(name = "title")
    private String title;
    @Column(name = "slug")
    private String slug;
    @Column(name = "summary")
    private String summary;
    @Lob
    @Column(name = "body")
    private String body;
    @Column(name = "based_on_id")
    private Long basedOnId;
    @Lob
    @Column(name = "made_from")
    private String madeFrom;
    @Column(name = "author_id")
    private long authorId;
    @Column(name = "author_name")
    private String authorName;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Revision() {
    }

    /**
     * @param previous  the head before this one; null for the first
     * @param basedOnId the revision of the source that this was translated from; null in the source itself
     * @param madeFrom  from which of its passages the passages were made; null for all as they follow one another
     * @param minor     whether the change leaves translations as good as they were
     */
    Revision(Translation translation, Revision previous, Words words, String bodyJson, Long basedOnId, String madeFrom,
            boolean minor, Actor author, Instant now) {
        this.id = Ids.next();
        this.translationId = translation.id();
        this.number = previous == null ? 1 : previous.number + 1;
        this.significantNumber = minor && previous != null ? previous.significantNumber : number;
        this.title = words.title();
        this.slug = words.slug();
        this.summary = words.summary();
        this.body = bodyJson;
        this.basedOnId = basedOnId;
        this.madeFrom = madeFrom;
        this.authorId = ContentItem.accountOf(author);
        this.authorName = author.name();
        this.madeAt = now;
    }

    public long id() {
        return id;
    }

    public long translationId() {
        return translationId;
    }

    /** Counted from 1 in each language. */
    public int number() {
        return number;
    }

    /** The number of the newest revision up to this one whose change was more than minor. */
    public int significantNumber() {
        return significantNumber;
    }

    public boolean isMinor() {
        return significantNumber != number;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return slug;
    }

    public String summary() {
        return summary;
    }

    /** The type's own words as JSON; read it with {@link ContentTypes#readBody}. */
    public String body() {
        return body;
    }

    public Long basedOnId() {
        return basedOnId;
    }

    /** From which passages of the source these were made, as JSON; null for all from the text that it is based on, in order. */
    public String madeFrom() {
        return madeFrom;
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
