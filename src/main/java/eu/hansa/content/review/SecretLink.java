package eu.hansa.content.review;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/** A link that lets somebody without an account have a look at one text for a time; of its secret only the hash is kept. */
@MappedSuperclass
abstract class SecretLink {

    @Id
    @Column(name = "selector")
    private String selector;
    @Column(name = "verifier_hash")
    private String verifierHash;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "language")
    private String language;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SecretLink() {
    }

    SecretLink(Secret secret, ContentId item, Language language, Instant expiresAt) {
        this.selector = secret.selector();
        this.verifierHash = secret.verifierHash();
        this.itemId = item.value();
        this.language = language.tag();
        this.expiresAt = expiresAt;
    }

    /** The link of this text; empty for one that is none of ours. */
    static <L extends SecretLink> Optional<L> find(EntityManager entities, Class<L> kind, String link, LockModeType lock) {
        return Secret.parse(link).flatMap(secret -> Optional.ofNullable(entities.find(kind, secret.selector(), lock))
                .filter(found -> secret.proves(((SecretLink) found).verifierHash)));
    }

    /** Ends a link that is not to be used any more. */
    void endBy(Instant now) {
        if (expiresAt.isAfter(now)) {
            expiresAt = now;
        }
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    String selector() {
        return selector;
    }

    ContentId item() {
        return new ContentId(itemId);
    }

    Language language() {
        return Language.of(language);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
