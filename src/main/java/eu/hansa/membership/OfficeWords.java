package eu.hansa.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What is said of an office in one language: what it is called where its kind does not say, the holder's function and organisation. */
@Embeddable
public class OfficeWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "office_name")
    private String name;
    @Column(name = "holder_function")
    private String function;
    @Column(name = "holder_organisation")
    private String organisation;

    protected OfficeWords() {
    }

    public OfficeWords(String name, String function, String organisation) {
        this.name = name;
        this.function = function;
        this.organisation = organisation;
    }

    public String name() {
        return name;
    }

    public String function() {
        return function;
    }

    public String organisation() {
        return organisation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeWords that && Objects.equals(name, that.name) && Objects.equals(function, that.function)
                && Objects.equals(organisation, that.organisation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, function, organisation);
    }
}
