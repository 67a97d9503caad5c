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

/** Somebody whom programmes and contacts name. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "name")
    private String name;
    @Column(name = "sort_name")
    private String sortName;
    @Column(name = "search_name")
    private String searchName;
    @Column(name = "slug")
    private String slug;
    @Column(name = "page_agreed")
    private boolean pageAgreed;
    @Column(name = "picture_id")
    private Long picture;
    @Column(name = "organisation_id")
    private Long organisation;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "person_words", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "language")
    private Map<String, PersonWords> words = new HashMap<>();

    protected Person() {
    }

    static Person begin() {
        Person person = new Person();
        person.id = Ids.next();
        return person;
    }

    /** @param itsSlug unique among persons */
    void follow(PersonEntry entry, String itsSlug) {
        name = entry.name();
        sortName = entry.sortName();
        searchName = SearchName.of(entry.name());
        slug = itsSlug;
        pageAgreed = entry.pageAgreed();
        picture = entry.picture();
        organisation = entry.organisation();
        words.clear();
        entry.functions().forEach((tag, function) -> words.put(tag, new PersonWords(function, entry.about().get(tag))));
        entry.about().forEach((tag, about) -> words.putIfAbsent(tag, new PersonWords(null, about)));
    }

    PersonEntry entry() {
        Map<String, String> functions = new HashMap<>();
        Map<String, String> about = new HashMap<>();
        words.forEach((tag, said) -> {
            if (said.function() != null) {
                functions.put(tag, said.function());
            }
            if (said.about() != null) {
                about.put(tag, said.about());
            }
        });
        return new PersonEntry(id, version, name, sortName, slug, pageAgreed, picture, organisation, functions, about);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }
}
