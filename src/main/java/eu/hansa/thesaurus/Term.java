package eu.hansa.thesaurus;

import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;

/** A topic or a series. Its key stands in addresses and is the same in every language. */
@Entity
@Table(name = "term")
public class Term {

    @Id
    @Column(name = "id")
    private long id;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TermKind kind;
    @Column(name = "term_key")
    private String key;
    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "term_name", joinColumns = @JoinColumn(name = "term_id"))
    @MapKeyColumn(name = "language")
    private Map<String, TermName> names = new HashMap<>();

    protected Term() {
    }

    Term(TermKind kind, String key) {
        this.id = Ids.next();
        this.kind = kind;
        this.key = key;
    }

    void call(Language language, String name, String about) {
        names.put(language.tag(), new TermName(name, about));
    }

    void forget(Language language) {
        names.remove(language.tag());
    }

    public long id() {
        return id;
    }

    public TermKind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    /** By language tag. */
    public Map<String, TermName> names() {
        return Map.copyOf(names);
    }
}
