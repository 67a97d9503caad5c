package eu.hansa.content;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who has an item in one language, whether there is a text yet or not, and by when it is due. */
@Entity
@Table(name = "translation_task")
public class TranslationTask {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "assignee_id")
    private Long assigneeId;
    @Column(name = "assignee_name")
    private String assigneeName;
    @Column(name = "due_day")
    private LocalDate due;

    protected TranslationTask() {
    }

    public TranslationTask(ContentId item, Language language) {
        this.id = Ids.next();
        this.itemId = item.value();
        this.language = language.tag();
    }

    /** @param assignee null for nobody, and its name likewise */
    public void give(Long assignee, String name, LocalDate day) {
        assigneeId = assignee;
        assigneeName = name;
        due = day;
    }

    public long itemId() {
        return itemId;
    }

    public Language language() {
        return Language.of(language);
    }

    public Long assigneeId() {
        return assigneeId;
    }

    public String assigneeName() {
        return assigneeName;
    }

    /** The last day on which it is in time; null for any. */
    public LocalDate due() {
        return due;
    }
}
