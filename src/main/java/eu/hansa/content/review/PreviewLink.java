package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that shows how one text will look, until its time is over or somebody ends it. */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

    @Id
    @Column(name = "selector")
    private String selector;
    @Column(name = "verifier_hash")
    private String verifierHash;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "revision_id")
    private Long revisionId;
    @Column(name = "made_by")
    private Long madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PreviewLink() {
    }

    PreviewLink(Secret secret, ContentId item, Language language, Long revisionId, Actor actor, Instant now, Instant expiresAt) {
        this.selector = secret.selector();
        this.verifierHash = secret.verifierHash();
        this.itemId = item.value();
        this.language = language.tag();
        this.revisionId = revisionId;
        this.madeBy = actor.accountId();
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    boolean opensFor(Secret secret, Instant now) {
        return secret.proves(verifierHash) && now.isBefore(expiresAt);
    }

    void endBy(Instant now) {
        expiresAt = now;
    }

    ContentId item() {
        return new ContentId(itemId);
    }

    Language language() {
        return Language.of(language);
    }

    /** Null for whichever is the newest. */
    Long revisionId() {
        return revisionId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
