package eu.hansa.directory;

import java.io.Serializable;
import java.util.Map;

/**
 * A person as forms hold it and pages read it.
 *
 * @param id           null for one that is to be entered
 * @param version      of the entry that a form began with
 * @param sortName     by which lists are sorted (“Bendeich, Mark”); null for one made of the name
 * @param slug         the word in the address of the person's page; null for one made of the name
 * @param pageAgreed   whether the person agreed to a public page
 * @param picture      an asset; null for none
 * @param organisation an organisation of the directory; null for none
 * @param functions    what the person does now, by language tag
 * @param about        sanitised markup by language tag
 */
public record PersonEntry(Long id, long version, String name, String sortName, String slug, boolean pageAgreed, Long picture,
        Long organisation, Map<String, String> functions, Map<String, String> about) implements Serializable {

    public PersonEntry {
        functions = functions == null ? Map.of() : Map.copyOf(functions);
        about = about == null ? Map.of() : Map.copyOf(about);
    }

    /** Somebody of whom nothing but the name is known. */
    public static PersonEntry named(String name) {
        return new PersonEntry(null, 0, name, null, null, false, null, null, null, null);
    }
}
