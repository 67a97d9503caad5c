package eu.hansa.publication.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of the last change: one row for all nodes. Whoever counts on holds it until the commit, so numbers come in the order of commits. */
@Entity
@Table(name = "search_counter")
class SearchCounter {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    int id;
    @Column(name = "change_no")
    long number;
}
