package eu.hansa.account;

import eu.hansa.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is kept of a secret that was handed out: the part by which it is found, and a hash of the part that proves it. */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    @Column(name = "selector")
    private String selector;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TokenKind kind;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "verifier_hash")
    private String verifierHash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountToken() {
    }

    AccountToken(Secret secret, TokenKind kind, Long accountId, Instant now, Instant expiresAt) {
        this.selector = secret.selector();
        this.kind = kind;
        this.accountId = accountId;
        this.verifierHash = secret.verifierHash();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void use(Instant now) {
        this.usedAt = now;
    }

    String selector() {
        return selector;
    }

    TokenKind kind() {
        return kind;
    }

    Long accountId() {
        return accountId;
    }

    String verifierHash() {
        return verifierHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Null while it was not used. */
    Instant usedAt() {
        return usedAt;
    }
}
