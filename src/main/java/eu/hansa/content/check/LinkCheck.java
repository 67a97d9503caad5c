package eu.hansa.content.check;

import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An address of another site, and what came of asking for it. */
@Entity
@Table(name = "link_check")
class LinkCheck {

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration WEEKLY = Duration.ofDays(7);
    /** A site that cannot be reached may only be away for the moment. */
    private static final int FAILURES_OF_THE_DEAD = 3;

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "address")
    private String address;
    @Column(name = "address_hash")
    private String hash;
    @Column(name = "wanted_at")
    private Instant wantedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "failures")
    private int failures;
    @Column(name = "dead")
    private boolean dead;

    protected LinkCheck() {
    }

    LinkCheck(String address, String hash, Instant now) {
        this.id = Ids.next();
        this.address = address;
        this.hash = hash;
        this.wantedAt = now;
        this.dueAt = now;
    }

    void wanted(Instant now) {
        wantedAt = now;
    }

    void settle(LinkProbe.Outcome outcome, Instant now) {
        switch (outcome) {
            case THERE -> {
                failures = 0;
                dead = false;
                dueAt = now.plus(WEEKLY);
            }
            case GONE -> {
                dead = true;
                dueAt = now.plus(DAILY);
            }
            case UNREACHABLE -> {
                failures++;
                dead = dead || failures >= FAILURES_OF_THE_DEAD;
                dueAt = now.plus(dead ? DAILY : SOON);
            }
            case UNSURE -> dueAt = now.plus(DAILY);
        }
    }

    long id() {
        return id;
    }

    String address() {
        return address;
    }

    String hash() {
        return hash;
    }

    Instant wantedAt() {
        return wantedAt;
    }
}
