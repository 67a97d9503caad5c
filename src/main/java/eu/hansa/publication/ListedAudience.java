package eu.hansa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A row of {@link Publication#audiences}, to be asked for for whom a publication is meant without the publication itself. Never written here. */
@Entity
@Table(name = "publication_audience")
@IdClass(ListedAudience.Key.class)
class ListedAudience {

    @Id
    @Column(name = "publication_id")
    long publicationId;
    @Id
    @Column(name = "audience")
    String audience;

    protected ListedAudience() {
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long publicationId;
        String audience;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.publicationId == publicationId && key.audience.equals(audience);
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, audience);
        }
    }
}
