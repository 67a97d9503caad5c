package eu.hansa.workinggroup.paper;

import eu.hansa.access.Actor;
import eu.hansa.kernel.Ids;
import eu.hansa.media.FileIntake;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file that stood or stands at a paper's address. Written once, never changed. */
@Entity
@Table(name = "paper_version")
class PaperVersion {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "paper_id")
    private long paperId;

    @Column(name = "version_no")
    private int number;

    @Column(name = "content_hash")
    private String hash;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    protected PaperVersion() {
    }

    PaperVersion(long paper, int number, FileIntake.Received file, Actor by, Instant now) {
        this.id = Ids.next();
        this.paperId = paper;
        this.number = number;
        this.hash = file.hash();
        this.size = file.size();
        this.addedAt = now;
        this.addedBy = by.accountId() == null ? 0 : by.accountId();
        this.addedByName = by.name();
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
