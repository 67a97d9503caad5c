package eu.hansa.membership;

import eu.hansa.kernel.Secret;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That an officer invites somebody by mail, with a link that works once and expires. It stays when it is over, to tell so. */
@Entity
@Table(name = "group_invitation")
class Invitation {

    @Id
    @Column(name = "selector")
    private String selector;
    @Column(name = "verifier_hash")
    private String verifierHash;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "email")
    private String email;
    @Column(name = "invited_name")
    private String name;
    @Column(name = "language")
    private String language;
    @Enumerated(EnumType.STRING)
    @Column(name = "access_level")
    private Level level;
    @Column(name = "membership_id")
    private Long membershipId;
    @Column(name = "invited_by")
    private Long invitedBy;
    @Column(name = "invited_at")
    private Instant invitedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Version
    @Column(name = "version")
    private long version;

    protected Invitation() {
    }

    Invitation(Secret secret, long groupId, String email, String name, Language language, Level level, Long membershipId, Long invitedBy,
            Instant now, Instant expiresAt) {
        this.selector = secret.selector();
        this.verifierHash = secret.verifierHash();
        this.groupId = groupId;
        this.email = email;
        this.name = name;
        this.language = language.tag();
        this.level = level;
        this.membershipId = membershipId;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isProvedBy(Secret secret) {
        return secret.proves(verifierHash);
    }

    void accepted(Instant now) {
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    InvitationState state(Instant now) {
        return acceptedAt != null ? InvitationState.ACCEPTED : withdrawnAt != null ? InvitationState.WITHDRAWN
                : now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    String selector() {
        return selector;
    }

    long groupId() {
        return groupId;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Language language() {
        return Language.of(language);
    }

    Level level() {
        return level;
    }

    Long membershipId() {
        return membershipId;
    }

    Long invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
