package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The one working copy of a conference's programme, which nobody outside the desk sees. */
@Entity
@Table(name = "programme")
class ProgrammeCopy {

    @Id
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "edit_no")
    private int editNo;
    @Lob
    @Column(name = "document")
    private String document;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by_name")
    private String changedByName;
    /** Whom the newest release names. */
    @ElementCollection
    @CollectionTable(name = "programme_person", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "person_id")
    private Set<Long> named = new HashSet<>();

    protected ProgrammeCopy() {
    }

    ProgrammeCopy(ContentId item) {
        this.itemId = item.value();
    }

    void become(String json, Actor actor, Instant now) {
        document = json;
        editNo++;
        changedAt = now;
        changedByName = actor.name();
    }

    /** @param persons whom the release of it as it is now names */
    void releasedWith(Set<Long> persons) {
        named.retainAll(persons);
        named.addAll(persons);
    }

    long itemId() {
        return itemId;
    }

    /** How many edits it has had; 0 before the first. */
    int editNo() {
        return editNo;
    }

    String document() {
        return document;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedByName() {
        return changedByName;
    }
}
