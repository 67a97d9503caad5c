package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * An item in one language, its source included: a chain of revisions with pointers into it. The <em>head</em> is what
 * is being worked on, with its edit state. <em>Approved</em> names the last revision that a reviewer approved. <em>Live</em>
 * is what visitors see, with its window; <em>next</em> is what will take its place (or first appear) at a later moment,
 * so that a text may be on the site, another be scheduled and a third be written, all at once.
 */
@Entity
@Table(name = "translation")
public class Translation {

    @Id
    @Column(name = "id")
    private long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private ContentItem item;
    @Column(name = "language")
    private String language;
    @Enumerated(EnumType.STRING)
    @Column(name = "edit_state")
    private EditState editState;
    @Column(name = "head_id")
    private long headId;
    @Column(name = "approved_id")
    private Long approvedId;
    @Column(name = "live_id")
    private Long liveId;
    @Column(name = "live_from")
    private Instant liveFrom;
    @Column(name = "live_until")
    private Instant liveUntil;
    @Column(name = "next_id")
    private Long nextId;
    @Column(name = "next_from")
    private Instant nextFrom;
    @Column(name = "next_until")
    private Instant nextUntil;
    @Column(name = "first_live_at")
    private Instant firstLiveAt;
    @Column(name = "live_changed_at")
    private Instant liveChangedAt;
    @Column(name = "returned_note")
    private String returnedNote;
    @Column(name = "submitted_by")
    private Long submittedBy;
    @Embedded
    private ReviewRequest review;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by")
    private long changedBy;
    @Column(name = "changed_by_name")
    private String changedByName;
    @Version
    @Column(name = "version")
    private long version;

    protected Translation() {
    }

    Translation(ContentItem item, Language language) {
        this.id = Ids.next();
        this.item = item;
        this.language = language.tag();
        this.editState = EditState.DRAFT;
    }

    /** A new revision is a new draft: an approval of an older one stays what it was and does not reach it. */
    void wrote(Revision revision, Actor actor) {
        headId = revision.id();
        editState = EditState.DRAFT;
        review = null;
        touched(actor, revision.madeAt());
    }

    public void submit(Actor actor, ReviewRequest request, Instant now) {
        editState = EditState.IN_REVIEW;
        submittedBy = ContentItem.accountOf(actor);
        review = request;
        returnedNote = null;
        touched(actor, now);
    }

    public void returnWith(String reason, Actor actor, Instant now) {
        editState = EditState.DRAFT;
        returnedNote = reason;
        review = null;
        touched(actor, now);
    }

    public void approve(Actor actor, Instant now) {
        editState = EditState.APPROVED;
        approvedId = headId;
        returnedNote = null;
        review = null;
        touched(actor, now);
    }

    /**
     * Takes back what was decided about the newest revision, so that it waits for review as before.
     *
     * @param approvedBefore what was approved before that; null for nothing
     */
    public void reopen(Long approvedBefore, Instant now) {
        editState = EditState.IN_REVIEW;
        approvedId = approvedBefore;
        returnedNote = null;
        changedAt = now;
    }

    /**
     * Lets the approved revision go live at {@code from}: at once when that is not in the future; otherwise it waits,
     * and what is live stays until then.
     *
     * @param until null for without end
     */
    public void release(Instant from, Instant until, Instant now) {
        settle(now);
        if (from.isAfter(now)) {
            nextId = approvedId;
            nextFrom = from;
            nextUntil = until;
            return;
        }
        live(approvedId, now, until);
    }

    /** Takes what is live off the site, and what is scheduled with it. The texts stay as they are. */
    public void withdraw(Instant now) {
        settle(now);
        liveId = null;
        liveFrom = null;
        liveUntil = null;
        forgetNext();
    }

    /** Makes what was scheduled for a moment that has come the live one. Says nothing that {@link #visibility} did not say before. */
    public boolean settle(Instant now) {
        if (nextId == null || nextFrom.isAfter(now)) {
            return false;
        }
        live(nextId, nextFrom, nextUntil);
        return true;
    }

    /** Whether what visitors see of it begins or ends at this moment. */
    public boolean turnsAt(Instant moment) {
        return moment.equals(nextFrom) || moment.equals(nextUntil) || moment.equals(liveUntil);
    }

    /** Has what begins or ends at one moment do so at another. */
    public void move(Instant from, Instant to) {
        if (nextId != null) {
            TimeWindow moved = new TimeWindow(from.equals(nextFrom) ? to : nextFrom, from.equals(nextUntil) ? to : nextUntil);
            nextFrom = moved.from();
            nextUntil = moved.until();
        }
        if (from.equals(liveUntil)) {
            liveUntil = new TimeWindow(liveFrom, to).until();
        }
    }

    private void live(Long revision, Instant from, Instant until) {
        liveId = revision;
        liveFrom = from;
        liveUntil = until;
        liveChangedAt = from;
        if (firstLiveAt == null) {
            firstLiveAt = from;
        }
        forgetNext();
    }

    private void forgetNext() {
        nextId = null;
        nextFrom = null;
        nextUntil = null;
    }

    private void touched(Actor actor, Instant now) {
        changedAt = now;
        changedBy = ContentItem.accountOf(actor);
        changedByName = actor.name();
    }

    public Visibility visibility(Instant now) {
        if (visibleRevision(now) != null) {
            return Visibility.LIVE;
        }
        if (nextId != null && nextFrom.isAfter(now)) {
            return Visibility.SCHEDULED;
        }
        return liveId != null || nextId != null ? Visibility.EXPIRED : Visibility.HIDDEN;
    }

    /** The revision that visitors see at this moment, or null. */
    public Long visibleRevision(Instant now) {
        boolean nextHasCome = nextId != null && !nextFrom.isAfter(now);
        Instant until = nextHasCome ? nextUntil : liveUntil;
        if (until != null && !until.isAfter(now)) {
            return null;
        }
        return nextHasCome ? nextId : liveId;
    }

    /** Whether an approved revision is neither live nor scheduled. */
    public boolean hasApprovedWaiting() {
        return approvedId != null && !approvedId.equals(nextId) && (nextId != null || !approvedId.equals(liveId));
    }

    /** Approved, and neither live nor scheduled since; what was withdrawn afterwards waits for nobody. */
    public boolean waitsForRelease() {
        return editState == EditState.APPROVED && !approvedId.equals(nextId) && (liveChangedAt == null || changedAt.isAfter(liveChangedAt));
    }

    /** Whether there is a newer text than the approved one. */
    public boolean hasDraftBeside() {
        return approvedId != null && approvedId != headId;
    }

    public boolean isReturned() {
        return editState == EditState.DRAFT && returnedNote != null;
    }

    /** The source revision against which translations are judged: the approved one, or the head while there is none. */
    public long referenceRevision() {
        return approvedId == null ? headId : approvedId;
    }

    public long id() {
        return id;
    }

    public ContentItem item() {
        return item;
    }

    public Language language() {
        return Language.of(language);
    }

    public boolean isSource() {
        return item.sourceLanguage().equals(language());
    }

    public EditState editState() {
        return editState;
    }

    public long headId() {
        return headId;
    }

    public Long approvedId() {
        return approvedId;
    }

    public Long liveId() {
        return liveId;
    }

    public Instant liveFrom() {
        return liveFrom;
    }

    public Instant liveUntil() {
        return liveUntil;
    }

    public Long nextId() {
        return nextId;
    }

    public Instant nextFrom() {
        return nextFrom;
    }

    public Instant nextUntil() {
        return nextUntil;
    }

    /** When this language was first on the site; null when it never was. */
    public Instant firstLiveAt() {
        return firstLiveAt;
    }

    /** When the live text was last replaced. */
    public Instant liveChangedAt() {
        return liveChangedAt;
    }

    /** Why it was returned, until it is submitted or approved again. */
    public String returnedNote() {
        return returnedNote;
    }

    public Long submittedBy() {
        return submittedBy;
    }

    /** What was asked for when it was handed in; empty when nothing was, and once it is not in review any more. */
    public Optional<ReviewRequest> review() {
        return Optional.ofNullable(review);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long changedBy() {
        return changedBy;
    }

    public String changedByName() {
        return changedByName;
    }

    public long version() {
        return version;
    }
}
