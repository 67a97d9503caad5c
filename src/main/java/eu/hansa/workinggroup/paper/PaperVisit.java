package eu.hansa.workinggroup.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** When somebody last looked in on what is new in a group, and when they had before. */
@Entity
@Table(name = "paper_visit")
@IdClass(PaperVisit.Key.class)
class PaperVisit {

    /** A page that is loaded again within this time belongs to the same visit, and shows the same as new. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    @Id
    @Column(name = "account_id")
    private long account;

    @Id
    @Column(name = "group_id")
    private long group;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "before_at")
    private Instant beforeAt;

    protected PaperVisit() {
    }

    PaperVisit(long account, long group, Instant now) {
        this.account = account;
        this.group = group;
        this.lastAt = now;
    }

    /** Notes that they are here; returns when they were before, which is for ever ago at the first visit. */
    Instant lookIn(Instant now) {
        if (lastAt.plus(ONE_VISIT).isBefore(now)) {
            beforeAt = lastAt;
        }
        lastAt = now;
        return beforeAt == null ? Instant.EPOCH : beforeAt;
    }

    long group() {
        return group;
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long account;
        long group;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && account == key.account && group == key.group;
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, group);
        }
    }
}
