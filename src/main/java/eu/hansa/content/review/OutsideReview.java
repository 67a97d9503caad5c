package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.content.EditState;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody without an account who was asked to review one revision by a link. The link is good for an answer until its day is
 * over, and only while that revision is the newest and waits for review. The answer can be changed until somebody else has
 * gone on from it.
 */
@Entity
@Table(name = "outside_review")
public class OutsideReview extends SecretLink {

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
    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private OutsideDecision decision;
    @Column(name = "answered_name")
    private String answeredName;
    @Column(name = "answer_note")
    private String answerNote;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "former_decision")
    private OutsideDecision formerDecision;
    @Column(name = "approved_before_id")
    private Long approvedBefore;
    @Column(name = "ended_by_name")
    private String endedByName;
    @Version
    @Column(name = "version")
    private long version;

    protected OutsideReview() {
    }

    OutsideReview(Secret secret, Translation translation, Revision revision, OutsideWish wish, Actor asker, Instant now, Instant expiresAt) {
        super(secret, translation.item().id(), translation.language(), expiresAt);
        this.revisionId = revision.id();
        this.name = wish.name();
        this.email = wish.email();
        this.reviewerLanguage = wish.language().tag();
        this.note = wish.note();
        this.due = wish.due();
        this.askedBy = asker.accountId();
        this.askedByName = asker.name();
        this.askedAt = now;
    }

    /** Ends the link before its time. */
    void endBy(Actor actor, Instant now) {
        endedByName = actor.name();
        endBy(now);
    }

    /**
     * Notes the answer; to be called before it is done.
     *
     * @param text as it was before the answer
     */
    void answer(OutsideDecision answer, String under, String why, Translation text) {
        formerDecision = decision;
        if (decision == null) {
            approvedBefore = text.approvedId();
        }
        decision = answer;
        answeredName = under;
        answerNote = why;
    }

    /** From here on it can be told whether somebody has gone on from the answer. */
    void answered(Translation text) {
        answeredAt = text.changedAt();
    }

    /** Takes the answer back, so that another can take its place. */
    void reopen(Translation text, Instant now) {
        text.reopen(approvedBefore, now);
    }

    OutsideState state(Translation translation, Instant now) {
        if (decision != null) {
            return isOver(now) || isActedOn(translation) ? OutsideState.ANSWERED : OutsideState.CHANGEABLE;
        }
        if (endedByName != null) {
            return OutsideState.ENDED;
        }
        if (isOver(now)) {
            return OutsideState.EXPIRED;
        }
        if (translation.headId() != revisionId) {
            return OutsideState.NEWER;
        }
        return translation.editState() == EditState.IN_REVIEW ? OutsideState.OPEN : OutsideState.DECIDED;
    }

    /** Whether the text is another by now, or was handed in again, decided, scheduled or published since. */
    private boolean isActedOn(Translation translation) {
        boolean released = translation.liveChangedAt() != null && !translation.liveChangedAt().isBefore(answeredAt);
        return translation.headId() != revisionId || !translation.changedAt().equals(answeredAt) || released
                || Objects.equals(translation.nextId(), revisionId);
    }

    /** As the audit trail and the history name this person: never to be taken for a colleague. */
    String signed(String under) {
        return under + " (" + email + ")";
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

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    /** What was answered before the answer was changed; null while it was not. */
    OutsideDecision formerDecision() {
        return formerDecision;
    }

    OutsideLine line(OutsideState state, int revision) {
        return new OutsideLine(selector(), revision, name, email, askedByName, askedAt, state, expiresAt(), decision, answerNote, answeredAt, endedByName);
    }

    OutsideView view(OutsideState state, OutsideView.Text text) {
        return new OutsideView(state, askedByName, name, note, due, expiresAt(), endedByName, text,
                decision == null ? null : new OutsideView.Answer(decision, answeredName, answerNote, answeredAt));
    }
}
