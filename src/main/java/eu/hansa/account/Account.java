package eu.hansa.account;

import eu.hansa.access.Grant;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person whom the portal knows. It begins without a password, which the person sets through a one-time link; it is
 * never deleted, since the audit trail and revisions name it, but made inactive, which ends every sign-in at once.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "email")
    private String email;
    @Column(name = "display_name")
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "language")
    private String language;
    @Column(name = "active")
    private boolean active;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;
    @Column(name = "last_login_at")
    private Instant lastLoginAt;
    @Column(name = "shown_round_at")
    private Instant shownRoundAt;
    @Column(name = "sign_in_era")
    private int signInEra;
    @Version
    @Column(name = "version")
    private long version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<AccountGrant> grants = new ArrayList<>();

    protected Account() {
    }

    Account(String email, String name, Language language, Instant now) {
        this.id = Ids.next();
        this.email = email;
        this.name = name;
        this.language = language.tag();
        this.active = true;
        this.createdAt = now;
    }

    void call(String newEmail, String newName, Language newLanguage) {
        this.email = newEmail;
        this.name = newName;
        this.language = newLanguage.tag();
    }

    void choosePassword(String hash, Instant now) {
        this.passwordHash = hash;
        this.passwordChangedAt = now;
        endSignIns();
    }

    /** The same password, hashed at today's cost. */
    void hashAnew(String hash) {
        this.passwordHash = hash;
    }

    void activate(boolean nowActive) {
        if (!nowActive && active) {
            endSignIns();
        }
        this.active = nowActive;
    }

    void signedIn(Instant now) {
        this.lastLoginAt = now;
    }

    void shownRound(Instant now) {
        this.shownRoundAt = now;
    }

    /** Every session that began before this moment is over, on whichever node it lives. */
    void endSignIns() {
        this.signInEra++;
    }

    /** @return the new grant; empty when the very same was there */
    Optional<AccountGrant> grant(Grant grant) {
        if (grants.stream().anyMatch(held -> held.toGrant().equals(grant))) {
            return Optional.empty();
        }
        AccountGrant made = new AccountGrant(this, grant);
        grants.add(made);
        return Optional.of(made);
    }

    void takeAway(AccountGrant grant) {
        grants.remove(grant);
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Language language() {
        return Language.of(language);
    }

    boolean isActive() {
        return active;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** Whether this person needs no introduction to the desk any more. */
    boolean isShownRound() {
        return shownRoundAt != null;
    }

    int signInEra() {
        return signInEra;
    }

    List<AccountGrant> heldGrants() {
        return List.copyOf(grants);
    }

    Set<Grant> grants() {
        Set<Grant> all = new HashSet<>();
        grants.forEach(held -> all.add(held.toGrant()));
        return all;
    }
}
