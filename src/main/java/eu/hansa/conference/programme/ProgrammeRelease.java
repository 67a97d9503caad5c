package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version of a programme as visitors see it, in the languages that it was released in. Written once, never changed. */
@Entity
@Table(name = "programme_release")
class ProgrammeRelease {

    @Id
    @Column(name = "id")
    private long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "release_no")
    private int number;
    @Column(name = "is_final")
    private boolean isFinal;
    @Column(name = "languages")
    private String languages;
    @Column(name = "edit_no")
    private int editNo;
    @Lob
    @Column(name = "document")
    private String document;
    @Lob
    @Column(name = "note")
    private String note;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "released_by_name")
    private String releasedByName;

    protected ProgrammeRelease() {
    }

    ProgrammeRelease(ContentId item, int number, boolean isFinal, Collection<Language> languages, ProgrammeCopy copy, String note,
            Actor actor, Instant now) {
        this.id = Ids.next();
        this.itemId = item.value();
        this.number = number;
        this.isFinal = isFinal;
        this.languages = languages.stream().map(Language::tag).collect(Collectors.joining(","));
        this.editNo = copy.editNo();
        this.document = copy.document();
        this.note = note;
        this.releasedAt = now;
        this.releasedByName = actor.name();
    }

    ReleaseHead head() {
        return new ReleaseHead(number, isFinal, languages(), editNo, releasedAt, releasedByName);
    }

    List<Language> languages() {
        return Stream.of(languages.split(",")).map(Language::of).toList();
    }

    String document() {
        return document;
    }

    /** What visitors read in the list of changes, as JSON by language tag. */
    String note() {
        return note;
    }
}
