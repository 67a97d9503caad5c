package eu.hansa.thesaurus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a term is called in one language, and a line about it. */
@Embeddable
public class TermName {

    @Column(name = "name")
    private String name;
    @Column(name = "about")
    private String about;

    protected TermName() {
    }

    TermName(String name, String about) {
        this.name = name;
        this.about = about;
    }

    public String name() {
        return name;
    }

    /** Null for nothing to say. */
    public String about() {
        return about;
    }
}
