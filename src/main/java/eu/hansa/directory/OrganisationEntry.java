package eu.hansa.directory;

import java.io.Serializable;
import java.util.Map;

/**
 * An organisation as forms hold it and pages read it.
 *
 * @param id           null for one that is to be entered
 * @param version      of the entry that a form began with
 * @param names        by language tag; one at least
 * @param abbreviation “IOM”; null for none
 * @param country      ISO 3166-1, two letters; null when it is not known
 * @param logo         an asset; null for none
 */
public record OrganisationEntry(Long id, long version, Map<String, String> names, String abbreviation, String url, String street,
        String postcode, String city, String country, Long logo) implements Serializable {

    public OrganisationEntry {
        names = names == null ? Map.of() : Map.copyOf(names);
    }
}
