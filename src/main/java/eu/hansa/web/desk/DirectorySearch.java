package eu.hansa.web.desk;

import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What somebody types to find people or organisations, and what was found. */
public class DirectorySearch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 8;

    private String text;
    private List<Hit> found;

    /**
     * Somebody or something that fits what was typed.
     *
     * @param more by which one tells it from others of the same name; may be empty
     */
    public record Hit(long id, String name, String more) implements Serializable {
    }

    void findPeople(Directory directory, List<Language> order) {
        found = isBlank() ? null : directory.persons(text, 1, MOST_FOUND).entries().stream().map(person -> hit(person, order)).toList();
    }

    void findOrganisations(Directory directory, List<Language> order) {
        Slice<OrganisationEntry> slice = isBlank() ? null : directory.organisations(text, 1, MOST_FOUND);
        found = slice == null ? null : slice.entries().stream().map(organisation -> hit(organisation, order)).toList();
    }

    private static Hit hit(PersonEntry person, List<Language> order) {
        return new Hit(person.id(), person.name(), Translated.of(person.functions(), order).map(Translated::text).orElse(""));
    }

    private static Hit hit(OrganisationEntry organisation, List<Language> order) {
        String name = Translated.of(organisation.names(), order).map(Translated::text).orElse("");
        return new Hit(organisation.id(), name, Objects.requireNonNullElse(organisation.abbreviation(), ""));
    }

    /**
     * What was typed, to become a name.
     *
     * @param field where the refusal stands when nothing was
     */
    String name(String field) {
        if (isBlank()) {
            throw Refusal.at(field, "directory.name.empty");
        }
        return text.strip();
    }

    private boolean isBlank() {
        return text == null || text.isBlank();
    }

    void clear() {
        text = null;
        found = null;
    }

    /** Null while nobody searched. */
    public List<Hit> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
