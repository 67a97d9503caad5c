package eu.hansa.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** For which languages the rows of the worklist were made. */
@Entity
@Table(name = "worklist_made")
class WorklistMade {

    static final long ONLY = 1;

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "languages")
    private String languages;

    protected WorklistMade() {
    }

    WorklistMade(String languages) {
        this.id = ONLY;
        this.languages = languages;
    }

    String languages() {
        return languages;
    }
}
