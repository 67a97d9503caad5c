package eu.hansa.workinggroup;

import eu.hansa.content.PartId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/** A part of a group's text. Its name and text are words; that it is there, where, and for whom, is the same in all languages. */
public class Section implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = GroupFacts.ID)
    @NotNull
    @PartId
    private String id;
    private Readers readers = Readers.EVERYBODY;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Readers getReaders() {
        return readers;
    }

    /** @param readers null for everybody */
    public void setReaders(Readers readers) {
        this.readers = readers == null ? Readers.EVERYBODY : readers;
    }
}
