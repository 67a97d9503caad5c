package eu.hansa.audit;

import eu.hansa.access.Actor;
import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who did what to which revision of what, when and why. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Column(name = "actor_id")
    private Long actorId;
    @Column(name = "actor_name")
    private String actorName;
    @Column(name = "verb")
    private String verb;
    @Column(name = "subject")
    private String subject;
    @Column(name = "item_id")
    private Long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "revision_no")
    private Integer revisionNo;
    @Column(name = "reason")
    private String reason;
    @Column(name = "detail")
    private String detail;

    protected AuditEntry() {
    }

    AuditEntry(Instant happenedAt, Actor actor, String verb, String subject) {
        this.id = Ids.next();
        this.happenedAt = happenedAt;
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.verb = verb;
        this.subject = subject;
    }

    void about(Long item, String inLanguage, Integer revision, String why, String more) {
        this.itemId = item;
        this.language = inLanguage;
        this.revisionNo = revision;
        this.reason = why;
        this.detail = more;
    }

    public long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Long actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    /** The key of what was done: {@code publish}, {@code sign-in}; worded by {@code audit.verb.<key>}. */
    public String verb() {
        return verb;
    }

    /** What kind of thing it was done to: {@code news}, {@code account}, {@code asset}, {@code topic}. */
    public String subject() {
        return subject;
    }

    public Long itemId() {
        return itemId;
    }

    public String language() {
        return language;
    }

    public Integer revisionNo() {
        return revisionNo;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
