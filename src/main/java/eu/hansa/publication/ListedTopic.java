package eu.hansa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A row of {@link Publication#topics}, to be asked for what a publication is about without the publication itself. Never written here. */
@Entity
@Table(name = "publication_topic")
@IdClass(ListedTopic.Key.class)
class ListedTopic {

    @Id
    @Column(name = "publication_id")
    long publicationId;
    @Id
    @Column(name = "topic_id")
    long topicId;

    protected ListedTopic() {
    }

    /** The primary key as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long publicationId;
        long topicId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.publicationId == publicationId && key.topicId == topicId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, topicId);
        }
    }
}
