package eu.hansa.workinggroup.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What somebody last said about coming to a meeting. */
@Entity
@Table(name = "meeting_answer")
@IdClass(MeetingAnswer.Key.class)
class MeetingAnswer {

    @Id
    @Column(name = "group_id")
    private long group;
    @Id
    @Column(name = "meeting_id")
    private String meeting;
    @Id
    @Column(name = "account_id")
    private long account;
    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;
    @Column(name = "note")
    private String note;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected MeetingAnswer() {
    }

    MeetingAnswer(Key key) {
        this.group = key.group;
        this.meeting = key.meeting;
        this.account = key.account;
    }

    void say(Answer newAnswer, String newNote, Instant now) {
        answer = newAnswer;
        note = newNote;
        answeredAt = now;
    }

    long group() {
        return group;
    }

    String meeting() {
        return meeting;
    }

    long account() {
        return account;
    }

    Answer answer() {
        return answer;
    }

    String note() {
        return note;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long group;
        String meeting;
        long account;

        protected Key() {
        }

        Key(long group, String meeting, long account) {
            this.group = group;
            this.meeting = meeting;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && group == key.group && meeting.equals(key.meeting) && account == key.account;
        }

        @Override
        public int hashCode() {
            return Objects.hash(group, meeting, account);
        }
    }
}
