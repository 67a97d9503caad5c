package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.Optional;

/**
 * Keeps what somebody is writing, unsaved and unchecked, so that an expired session or a closed lid loses nothing.
 * Each person has their own; it is never shown to anybody else.
 */
@ApplicationScoped
@Transactional
public class KeptDrafts {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;
    @Inject
    private Clock clock;

    /** @param startedFrom the revision that was the head when the writing began; null when there was none */
    public KeptDraft keep(Actor actor, ContentId item, Language language, Words words, Long startedFrom) {
        KeptDraft draft = find(actor, item, language)
                .orElseGet(() -> new KeptDraft(ContentItem.accountOf(actor), item, language));
        JsonObject json = Json.createObjectBuilder().add("title", orEmpty(words.title())).add("slug", orEmpty(words.slug()))
                .add("summary", orEmpty(words.summary())).add("body", types.write(words.body())).build();
        draft.keep(json.toString(), startedFrom, clock.instant());
        return entities.merge(draft);
    }

    public Optional<KeptDraft> find(Actor actor, ContentId item, Language language) {
        return entities.createQuery("select d from KeptDraft d where d.accountId = :account and d.itemId = :item and d.language = :language",
                KeptDraft.class).setParameter("account", ContentItem.accountOf(actor)).setParameter("item", item.value())
                .setParameter("language", language.tag()).getResultStream().findFirst();
    }

    /** The same, for somebody who is to be asked whether to go on with it. */
    public Optional<KeptWords> kept(Actor actor, ContentId item, Language language, String type) {
        return find(actor, item, language).map(draft -> new KeptWords(words(draft, type), draft.startedFromId(), draft.keptAt()));
    }

    public Words words(KeptDraft draft, String type) {
        JsonObject json;
        try (var reader = Json.createReader(new StringReader(draft.words()))) {
            json = reader.readObject();
        }
        return new Words(json.getString("title"), json.getString("slug"), json.getString("summary"),
                types.readBody(type, json.getString("body")));
    }

    public void drop(Actor actor, ContentId item, Language language) {
        find(actor, item, language).ifPresent(entities::remove);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
