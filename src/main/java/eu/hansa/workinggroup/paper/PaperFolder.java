package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
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

/** A folder of a group's papers; it has no audience: whoever may have none of its papers does not see it. */
@Entity
@Table(name = "paper_folder")
class PaperFolder {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "parent_id")
    private Long parentId;

    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "paper_folder_name", joinColumns = @JoinColumn(name = "folder_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected PaperFolder() {
    }

    PaperFolder(ContentId group, Long parent) {
        this.id = Ids.next();
        this.groupId = group.value();
        this.parentId = parent;
    }

    void rename(Map<Language, String> inEach) {
        names.clear();
        inEach.forEach((language, name) -> names.put(language.tag(), name));
    }

    void moveTo(Long parent) {
        parentId = parent;
    }

    long id() {
        return id;
    }

    ContentId group() {
        return new ContentId(groupId);
    }

    /** Null at the top. */
    Long parent() {
        return parentId;
    }

    /** By language tag. */
    Map<String, String> names() {
        return Map.copyOf(names);
    }

    long version() {
        return version;
    }
}
