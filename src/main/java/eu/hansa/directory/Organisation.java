package eu.hansa.directory;

import eu.hansa.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A city, a network, an institution: whoever organises, pays for or takes part in something as such. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "abbreviation")
    private String abbreviation;
    @Column(name = "search_name")
    private String searchName;
    @Column(name = "url")
    private String url;
    @Column(name = "street")
    private String street;
    @Column(name = "postcode")
    private String postcode;
    @Column(name = "city")
    private String city;
    @Column(name = "country")
    private String country;
    @Column(name = "logo_id")
    private Long logo;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Organisation() {
    }

    static Organisation begin() {
        Organisation organisation = new Organisation();
        organisation.id = Ids.next();
        return organisation;
    }

    void follow(OrganisationEntry entry) {
        abbreviation = entry.abbreviation();
        searchName = SearchName.of(Stream.concat(entry.names().values().stream().sorted(), Stream.ofNullable(entry.abbreviation()))
                .collect(Collectors.joining(" ")));
        url = entry.url();
        street = entry.street();
        postcode = entry.postcode();
        city = entry.city();
        country = entry.country();
        logo = entry.logo();
        names.clear();
        names.putAll(entry.names());
    }

    OrganisationEntry entry() {
        return new OrganisationEntry(id, version, names, abbreviation, url, street, postcode, city, country, logo);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }
}
