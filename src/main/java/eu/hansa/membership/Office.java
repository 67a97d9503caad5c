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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who holds an office of a group for a term, as what and for whom at that time; nobody while it is vacant. */
@Entity
@Table(name = "group_office")
class Office {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "group_id")
    private long groupId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OfficeKind kind;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "email")
    private String email;
    @Enumerated(EnumType.STRING)
    @Column(name = "email_shown")
    private Shown emailShown;
    @Column(name = "phone")
    private String phone;
    @Enumerated(EnumType.STRING)
    @Column(name = "phone_shown")
    private Shown phoneShown;
    @Column(name = "place")
    private int place;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "end_day")
    private LocalDate endDay;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "group_office_words", joinColumns = @JoinColumn(name = "office_id"))
    @MapKeyColumn(name = "language")
    private Map<String, OfficeWords> words = new HashMap<>();

    protected Office() {
    }

    static Office begin(long groupId) {
        Office office = new Office();
        office.id = Ids.next();
        office.groupId = groupId;
        return office;
    }

    void follow(OfficeEntry entry) {
        kind = entry.kind();
        personId = entry.person();
        email = entry.email();
        emailShown = entry.emailShown();
        phone = entry.phone();
        phoneShown = entry.phoneShown();
        place = entry.place();
        firstDay = entry.term().first();
        endDay = entry.term().end();
        words.clear();
        words.putAll(entry.words());
    }

    OfficeEntry entry() {
        return new OfficeEntry(id, version, kind, personId, words, email, emailShown, phone, phoneShown, place, new Term(firstDay, endDay));
    }

    long groupId() {
        return groupId;
    }

    long version() {
        return version;
    }
}
