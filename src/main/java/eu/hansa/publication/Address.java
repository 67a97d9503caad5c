package eu.hansa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A word under which an item was published once. */
@Entity
@Table(name = "publication_address")
@IdClass(Address.Key.class)
class Address {

    @Id
    @Column(name = "item_type")
    String type;
    @Id
    @Column(name = "language")
    String language;
    @Id
    @Column(name = "slug")
    String slug;
    @Column(name = "item_id")
    long itemId;
    @Column(name = "gone")
    boolean gone;

    protected Address() {
    }

    Address(Key key, long itemId) {
        this.type = key.type;
        this.language = key.language;
        this.slug = key.slug;
        this.itemId = itemId;
    }

    /** The word was free: its former item uses another one now. */
    void moveTo(long anotherItem) {
        itemId = anotherItem;
    }

    void mark(boolean isGone) {
        gone = isGone;
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String type;
        String language;
        String slug;

        protected Key() {
        }

        Key(String type, String language, String slug) {
            this.type = type;
            this.language = language;
            this.slug = slug;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.type.equals(type) && key.language.equals(language) && key.slug.equals(slug);
        }

        @Override
        public int hashCode() {
            return Objects.hash(type, language, slug);
        }
    }
}
