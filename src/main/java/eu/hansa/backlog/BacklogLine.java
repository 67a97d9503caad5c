package eu.hansa.backlog;

import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Something that is translated, with the figures of each language into which that is done. */
@Entity
@Table(name = "backlog_line")
public class BacklogLine {

    /** Stands in place of a language for all of them together. */
    public static final String ALL = "*";

    @Id
    @Column(name = "id")
    private long id;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BacklogKind kind;
    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "item_id")
    private Long itemId;
    @Column(name = "title")
    private String title;
    @Column(name = "title_language")
    private String titleLanguage;
    @Column(name = "subject_key")
    private String key;
    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    @MapKey(name = "language")
    private Map<String, BacklogFigure> figures = new HashMap<>();

    protected BacklogLine() {
    }

    BacklogLine(BacklogKind kind, long subject) {
        this.id = Ids.next();
        this.kind = kind;
        this.subjectId = subject;
    }

    /** @param counted the languages of the site; what is known of others is not told of all together */
    void say(BacklogPlace place, Map<Language, Figure> known, Collection<Language> counted, Instant now) {
        boolean changed = changedAt == null || !Objects.equals(title, place.title());
        itemId = place.item();
        title = place.title();
        titleLanguage = place.titleLanguage() == null ? null : place.titleLanguage().tag();
        key = place.key();
        for (Map.Entry<Language, Figure> each : known.entrySet()) {
            changed |= figure(each.getKey().tag()).become(each.getValue());
        }
        figure(ALL).become(counted.stream().map(language -> figures.get(language.tag())).filter(Objects::nonNull)
                .map(BacklogFigure::now).reduce(Figure.NONE, Figure::plus));
        if (changed) {
            changedAt = now;
        }
    }

    private BacklogFigure figure(String language) {
        return figures.computeIfAbsent(language, first -> new BacklogFigure(this, first));
    }
}
