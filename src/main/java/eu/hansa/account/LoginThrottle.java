package eu.hansa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often signing in failed for one account, one address or both, and when last. */
@Entity
@Table(name = "login_throttle")
public class LoginThrottle {

    @Id
    @Column(name = "throttle_key")
    private String key;
    @Column(name = "failures")
    private int failures;
    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    protected LoginThrottle() {
    }

    int failures(Instant forgottenBefore) {
        return lastFailureAt.isBefore(forgottenBefore) ? 0 : failures;
    }

    Instant lastFailureAt() {
        return lastFailureAt;
    }

    void count(int before, Instant now) {
        this.failures = before + 1;
        this.lastFailureAt = now;
    }

    void giveBack() {
        this.failures = Math.max(0, failures - 1);
    }
}
