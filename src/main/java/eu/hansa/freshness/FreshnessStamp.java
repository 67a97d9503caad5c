package eu.hansa.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often a tag was bumped: one counter for all nodes. */
@Entity
@Table(name = "freshness_stamp")
class FreshnessStamp {

    @Id
    @Column(name = "tag")
    private String tag;
    @Column(name = "stamp")
    private long stamp;
    @Column(name = "bumped_at")
    private Instant bumpedAt;

    protected FreshnessStamp() {
    }

    FreshnessStamp(String tag, long stamp, Instant bumpedAt) {
        this.tag = tag;
        this.stamp = stamp;
        this.bumpedAt = bumpedAt;
    }
}
