package eu.hansa.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** For which languages the backlog was made. */
@Entity
@Table(name = "backlog_made")
class BacklogMade {

    static final long ONLY = 1;

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "languages")
    private String languages;

    protected BacklogMade() {
    }

    BacklogMade(String languages) {
        this.id = ONLY;
        this.languages = languages;
    }

    String languages() {
        return languages;
    }
}
