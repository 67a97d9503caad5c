package eu.hansa.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** For which languages something was worked out to the end. */
@Entity
@Table(name = "worked_out")
class WorkedOutMark {

    @Id
    @Column(name = "what")
    private String what;
    @Column(name = "languages")
    private String languages;

    protected WorkedOutMark() {
    }

    WorkedOutMark(String what, String languages) {
        this.what = what;
        this.languages = languages;
    }

    String languages() {
        return languages;
    }
}
