package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.content.EditState;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody without an account who was asked to review one revision by a link. The link is good for one answer, until its
 * day is over, and only while that revision is the newest and waits for review.
 */
@Entity
@Table(name = "outside_review")
public class OutsideReview {

    @Id
    @Column(name = "selector")
    private String selector;
    @Column(name = "verifier_hash")
    private String verifierHash;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "revision_id")
    private long revisionId;
    @Column(name = "reviewer_name")
    private String name;
    @Column(name = "reviewer_email")
    private String email;
    @Column(name = "reviewer_language")
    private String reviewerLanguage;
    @Column(name = "note")
    private String note;
    @Column(name = "due")
    private LocalDate due;
    @Column(name = "asked_by")
    private Long askedBy;
    @Column(name = "asked_by_name")
    private String askedByName;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private OutsideDecision decision;
    @Column(name = "answered_name")
    private String answeredName;
    @Column(name = "answer_note")
    private String answerNote;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    @Column(name = "version")
    private long version;

    protected OutsideReview() {
    }

    OutsideReview(Secret secret, Translation translation, Revision revision, OutsideWish wish, Actor asker, Instant now, Instant expiresAt) {
        this.selector = secret.selector();
        this.verifierHash = secret.verifierHash();
        this.itemId = translation.item().id().value();
        this.language = translation.language().tag();
        this.revisionId = revision.id();
        this.name = wish.name();
        this.email = wish.email();
        this.reviewerLanguage = wish.language().tag();
        this.note = wish.note();
        this.due = wish.due();
        this.askedBy = asker.accountId();
        this.askedByName = asker.name();
        this.askedAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isProvedBy(Secret secret) {
        return secret.proves(verifierHash);
    }

    /** Ends a link that is not to be used any more. */
    void endBy(Instant now) {
        if (expiresAt.isAfter(now)) {
            expiresAt = now;
        }
    }

    void answer(OutsideDecision answer, String under, String why, Instant now) {
        decision = answer;
        answeredName = under;
        answerNote = why;
        answeredAt = now;
    }

    OutsideState state(Translation translation, Instant now) {
        if (decision != null) {
            return OutsideState.ANSWERED;
        }
        if (!now.isBefore(expiresAt)) {
            return OutsideState.EXPIRED;
        }
        if (translation.headId() != revisionId) {
            return OutsideState.NEWER;
        }
        return translation.editState() == EditState.IN_REVIEW ? OutsideState.OPEN : OutsideState.DECIDED;
    }

    /** As the audit trail and the history name this person: never to be taken for a colleague. */
    String signed(String under) {
        return under + " (" + email + ")";
    }

    long itemId() {
        return itemId;
    }

    Language language() {
        return Language.of(language);
    }

    long revisionId() {
        return revisionId;
    }

    Long askedBy() {
        return askedBy;
    }

    String askedByName() {
        return askedByName;
    }

    String email() {
        return email;
    }

    OutsideLine line(OutsideState state) {
        return new OutsideLine(name, email, state, expiresAt, decision, answeredAt);
    }

    OutsideView view(OutsideState state, OutsideView.Text text) {
        return new OutsideView(state, askedByName, name, note, due, expiresAt, text,
                decision == null ? null : new OutsideView.Answer(decision, answeredName, answerNote, answeredAt));
    }
}
