package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Workflow;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows a text to people outside before it is published, by links that end by themselves. */
@ApplicationScoped
@Transactional
public class PreviewLinks {

    /** For how many days a link can be made. */
    public static final List<Integer> LIVES = List.of(1, 7, 30);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Workflow workflow;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * @param follows whether it shows whichever text is the newest; otherwise the one that is so now
     * @param days    one of {@link #LIVES}
     * @return the secret of the link, which nobody can ask for again
     */
    public String make(Actor actor, ContentId id, Language language, boolean follows, int days) {
        ContentItem item = opened(actor, id, language);
        if (!LIVES.contains(days)) {
            throw Refusal.at("shareDays", "share.days");
        }
        Revision head = content.head(item.translation(language).orElseThrow());
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(days));
        Secret secret = Secret.random();
        entities.persist(new PreviewLink(secret, id, language, follows ? null : head.id(), actor, now, expires));
        audit.record(actor, Verb.SHARE.key(), item.type(), id, language, head.number(), null, expires.toString());
        return secret.text();
    }

    /** Ends all links to a text. */
    public void end(Actor actor, ContentId id, Language language) {
        ContentItem item = opened(actor, id, language);
        Instant now = clock.instant();
        open(id, language).forEach(link -> link.endBy(now));
        audit.record(actor, "share-end", item.type(), id, language, null, null, null);
    }

    private ContentItem opened(Actor actor, ContentId id, Language language) {
        ContentItem item = content.lock(id);
        if (!actor.opens(item.type(), item.groupId())) {
            throw Refusal.because("item.unknown");
        }
        workflow.require(actor, item, language, Verb.SHARE);
        return item;
    }

    /** How many links to a text work at this moment. */
    public int count(Actor actor, ContentId id, Language language) {
        return content.find(id).filter(item -> actor.opens(item.type(), item.groupId())).isEmpty() ? 0 : open(id, language).size();
    }

    private List<PreviewLink> open(ContentId id, Language language) {
        return entities.createQuery("select l from PreviewLink l where l.itemId = :item and l.language = :language and l.expiresAt > :now",
                PreviewLink.class).setParameter("item", id.value()).setParameter("language", language.tag())
                .setParameter("now", clock.instant()).getResultList();
    }

    /** What a link shows; empty when it is none of ours, or is over, or the item has been put away. */
    public Optional<SharedText> look(String link) {
        return SecretLink.find(entities, PreviewLink.class, link, LockModeType.NONE).filter(found -> !found.isOver(clock.instant()))
                .flatMap(found -> content.find(found.item()).filter(item -> !item.isTrashed() && !item.isArchived())
                        .flatMap(item -> item.translation(found.language()).map(translation -> shared(found, item, translation))));
    }

    private SharedText shared(PreviewLink link, ContentItem item, Translation translation) {
        Revision revision = link.revisionId() == null ? content.head(translation) : content.revision(link.revisionId());
        Words words = new Words(revision.title(), revision.slug(), revision.summary(), types.readBody(item.type(), revision.body()));
        Set<AssetId> files = new HashSet<>(content.facts(item).assets());
        files.addAll(words.body().assets());
        return new SharedText(item.id(), link.language(), revision.number(), words, files, link.expiresAt());
    }
}
