package eu.hansa.membership;

import eu.hansa.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * That an account may read or edit in a group for a term, be it for a member or not; and what the others of the group
 * see of its owner, who alone decides that.
 */
@Entity
@Table(name = "group_access")
public class Access {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    @Column(name = "access_level")
    private Level level;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "end_day")
    private LocalDate endDay;
    @Column(name = "end_told")
    private boolean endTold;
    @Column(name = "own_function")
    private String function;
    @Column(name = "own_phone")
    private String phone;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "group_access_shown", joinColumns = @JoinColumn(name = "access_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "detail")
    private Set<Detail> shown = new HashSet<>();

    protected Access() {
    }

    /** @param membership by which it hangs; null for none */
    Access(long groupId, long accountId, Level level, Membership membership, Term term) {
        this.id = Ids.next();
        this.groupId = groupId;
        this.accountId = accountId;
        this.level = level;
        this.membership = membership;
        this.shown.add(Detail.NAME);
        last(term);
    }

    void last(Term term) {
        firstDay = term.first();
        endDay = term.end();
        endTold = false;
    }

    /** Somebody ended it and those concerned know; the clock has nothing to tell. */
    void end(LocalDate day) {
        last(term().endedBy(day));
        endTold = true;
    }

    void endTold() {
        endTold = true;
    }

    void allow(Level newLevel) {
        level = newLevel;
    }

    /** @param function in the owner's own words, like the phone; null for none */
    void show(Set<Detail> details, String ownFunction, String ownPhone) {
        shown.clear();
        shown.addAll(details);
        function = ownFunction;
        phone = ownPhone;
    }

    boolean holds(LocalDate day) {
        return term().holds(day) && (membership == null || membership.term().holds(day));
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    long accountId() {
        return accountId;
    }

    Level level() {
        return level;
    }

    Membership membership() {
        return membership;
    }

    Term term() {
        return new Term(firstDay, endDay);
    }

    String function() {
        return function;
    }

    String phone() {
        return phone;
    }

    Set<Detail> shown() {
        return shown.isEmpty() ? EnumSet.noneOf(Detail.class) : EnumSet.copyOf(shown);
    }
}
