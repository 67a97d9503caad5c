package eu.hansa.membership;

import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That somebody asks to join a group, until an officer decides. */
@Entity
@Table(name = "group_request")
class JoinRequest {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "message")
    private String message;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "accepted")
    private boolean accepted;
    @Column(name = "reason")
    private String reason;
    @Version
    @Column(name = "version")
    private long version;

    protected JoinRequest() {
    }

    JoinRequest(long groupId, long accountId, String message, Instant now) {
        this.id = Ids.next();
        this.groupId = groupId;
        this.accountId = accountId;
        this.message = message;
        this.askedAt = now;
    }

    void accept(Instant now) {
        accepted = true;
        decidedAt = now;
    }

    void refuse(String why, Instant now) {
        reason = why;
        decidedAt = now;
    }

    boolean isOpen() {
        return decidedAt == null;
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    long accountId() {
        return accountId;
    }

    String message() {
        return message;
    }

    Instant askedAt() {
        return askedAt;
    }
}
