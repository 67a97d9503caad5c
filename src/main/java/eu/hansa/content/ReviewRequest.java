package eu.hansa.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What whoever handed a text in asks of its review; it stands while the text is in review. */
@Embeddable
public class ReviewRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What has been said about a day that comes or has passed, each once. */
    public enum Reminder {
        DAY_BEFORE, LATE
    }

    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Column(name = "reviewer_name")
    private String reviewerName;
    @Column(name = "review_due")
    private LocalDate due;
    @Column(name = "review_note")
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "review_reminder")
    private Reminder reminded;

    protected ReviewRequest() {
    }

    /** @param reminded what the request itself has said already; null for nothing */
    public ReviewRequest(Long reviewerId, String reviewerName, LocalDate due, String note, Reminder reminded) {
        this.reviewerId = reviewerId;
        this.reviewerName = reviewerName;
        this.due = due;
        this.note = note;
        this.reminded = reminded;
    }

    /** The reminder that is owed on this day and has not been sent; null for none. */
    public Reminder owed(LocalDate today) {
        if (due == null || due.isAfter(today.plusDays(1)) || reminded == Reminder.LATE) {
            return null;
        }
        return isLate(today) ? Reminder.LATE : reminded == null ? Reminder.DAY_BEFORE : null;
    }

    public void remind(Reminder said) {
        reminded = said;
    }

    /** Whose review is asked for; null for that of anybody who may. Others who may are not kept from it. */
    public Long reviewerId() {
        return reviewerId;
    }

    public String reviewerName() {
        return reviewerName;
    }

    /** The last day on which it is in time; null when none was named. */
    public LocalDate due() {
        return due;
    }

    public boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    /** The words to the reviewers; null for none. */
    public String note() {
        return note;
    }
}
