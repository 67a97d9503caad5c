package eu.hansa.membership;

import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That an organisation of the directory, such as a member city, or a person of it belongs to a group for a term. */
@Entity
@Table(name = "group_membership")
public class Membership {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "organisation_id")
    private Long organisationId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "end_day")
    private LocalDate endDay;
    @Column(name = "end_reason")
    private String endReason;
    @Version
    @Column(name = "version")
    private long version;

    protected Membership() {
    }

    /** @param organisationId null for that of a person; one of the two */
    Membership(long groupId, Long organisationId, Long personId, Term term) {
        this.id = Ids.next();
        this.groupId = groupId;
        this.organisationId = organisationId;
        this.personId = personId;
        last(term);
    }

    void last(Term term) {
        firstDay = term.first();
        endDay = term.end();
    }

    /** @param reason null for none */
    void end(LocalDate day, String reason) {
        last(term().endedBy(day));
        endReason = reason;
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    Long organisationId() {
        return organisationId;
    }

    Long personId() {
        return personId;
    }

    Term term() {
        return new Term(firstDay, endDay);
    }

    String endReason() {
        return endReason;
    }
}
