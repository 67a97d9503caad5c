package eu.hansa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to which moment window edges have been dealt with: one row for all nodes, which also lets one of them do it. */
@Entity
@Table(name = "publication_clock")
class PublicationTick {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    int id;
    @Column(name = "ticked_at")
    Instant tickedAt;

    void reach(Instant moment) {
        tickedAt = moment;
    }
}
