package eu.hansa.publication.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That something that can be found has changed; one row for each thing that ever did, under the number of its last change. */
@Entity
@Table(name = "search_change")
@IdClass(SearchChange.Key.class)
class SearchChange {

    @Id
    @Column(name = "kind")
    String kind;
    @Id
    @Column(name = "thing_id")
    long thingId;
    @Column(name = "change_no")
    long number;

    protected SearchChange() {
    }

    SearchChange(String kind, long thingId, long number) {
        this.kind = kind;
        this.thingId = thingId;
        this.number = number;
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String kind;
        long thingId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.kind.equals(kind) && key.thingId == thingId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, thingId);
        }
    }
}
