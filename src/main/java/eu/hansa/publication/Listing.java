package eu.hansa.publication;

import eu.hansa.access.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * That a publication stands in the lists of a language during a window. It has all that a list is narrowed by, so that
 * going through a long list touches nothing else.
 */
@Entity
@Table(name = "publication_listing")
@IdClass(Listing.Key.class)
class Listing {

    @Id
    @Column(name = "publication_id")
    long publicationId;
    @Id
    @Column(name = "list_language")
    String listLanguage;
    @Id
    @Column(name = "list_from")
    long listFromMillis;
    /** The same as in the key, which may not be converted. */
    @Column(name = "list_from", insertable = false, updatable = false)
    Instant listFrom;
    @Column(name = "list_until")
    Instant listUntil;
    @Column(name = "item_type")
    String type;
    @Column(name = "item_id")
    long itemId;
    @Column(name = "sort_at")
    Instant sortAt;
    @Column(name = "sort_year")
    int sortYear;
    /** The language of the text itself. */
    @Column(name = "language")
    String language;
    @Column(name = "series_id")
    Long seriesId;
    /** When the thing itself is over; {@link Publication#FOREVER} for what does not end. */
    @Column(name = "over_at")
    Instant overAt;
    /** Whether everybody is among those for whom the publication is meant. */
    @Column(name = "open_to_all")
    boolean openToAll;

    protected Listing() {
    }

    Listing(Publication publication, String listLanguage, Instant from, Instant until, Instant overAt) {
        this.publicationId = publication.id;
        this.listLanguage = listLanguage;
        this.listFromMillis = from.toEpochMilli();
        this.listFrom = from;
        this.listUntil = until;
        this.type = publication.type;
        this.itemId = publication.itemId;
        this.sortAt = publication.sortAt;
        this.sortYear = publication.sortYear;
        this.language = publication.language;
        this.seriesId = publication.seriesId;
        this.overAt = overAt;
        this.openToAll = publication.audiences.contains(Audience.PUBLIC.key());
    }

    /** Takes over from another what may differ under the same key. @return whether anything did */
    boolean follow(Listing other) {
        boolean same = listUntil.equals(other.listUntil) && sortAt.equals(other.sortAt) && overAt.equals(other.overAt)
                && Objects.equals(seriesId, other.seriesId) && openToAll == other.openToAll;
        listUntil = other.listUntil;
        sortAt = other.sortAt;
        sortYear = other.sortYear;
        seriesId = other.seriesId;
        overAt = other.overAt;
        openToAll = other.openToAll;
        return !same;
    }

    Key key() {
        Key key = new Key();
        key.publicationId = publicationId;
        key.listLanguage = listLanguage;
        key.listFromMillis = listFromMillis;
        return key;
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long publicationId;
        String listLanguage;
        long listFromMillis;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.publicationId == publicationId && key.listFromMillis == listFromMillis
                    && key.listLanguage.equals(listLanguage);
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, listLanguage, listFromMillis);
        }
    }
}
