package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that shows how one text will look, until its time is over or somebody ends it. */
@Entity
@Table(name = "preview_link")
public class PreviewLink extends SecretLink {

    @Column(name = "revision_id")
    private Long revisionId;
    @Column(name = "made_by")
    private Long madeBy;
    @Column(name = "made_at")
    private Instant madeAt;

    protected PreviewLink() {
    }

    PreviewLink(Secret secret, ContentId item, Language language, Long revisionId, Actor actor, Instant now, Instant expiresAt) {
        super(secret, item, language, expiresAt);
        this.revisionId = revisionId;
        this.madeBy = actor.accountId();
        this.madeAt = now;
    }

    /** Null for whichever is the newest. */
    Long revisionId() {
        return revisionId;
    }
}
