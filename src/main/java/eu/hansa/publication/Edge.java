package eu.hansa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A moment at which what visitors see of an item changes by the clock alone, as when a conference begins. */
@Entity
@Table(name = "publication_edge")
@IdClass(Edge.Key.class)
class Edge {

    @Id
    @Column(name = "item_id")
    long itemId;
    /** Part of a key, which may not be converted. */
    @Id
    @Column(name = "edge_at")
    long atMillis;

    protected Edge() {
    }

    Edge(long itemId, long atMillis) {
        this.itemId = itemId;
        this.atMillis = atMillis;
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long itemId;
        long atMillis;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.itemId == itemId && key.atMillis == atMillis;
        }

        @Override
        public int hashCode() {
            return Objects.hash(itemId, atMillis);
        }
    }
}
