package eu.hansa.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** What is said of a person in one language. */
@Embeddable
class PersonWords {

    @Column(name = "title_function")
    private String function;
    @Lob
    @Column(name = "about")
    private String about;

    protected PersonWords() {
    }

    PersonWords(String function, String about) {
        this.function = function;
        this.about = about;
    }

    String function() {
        return function;
    }

    String about() {
        return about;
    }
}
