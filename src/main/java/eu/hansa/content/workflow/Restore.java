package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Revision;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Writes an old revision again as the newest draft; everything in between stays in the history. */
@ApplicationScoped
@Transactional
public class Restore {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private WordsCheck check;
    @Inject
    private Benches benches;
    @Inject
    private Steps steps;

    public Revision restore(Actor actor, ContentId id, Language language, long revisionId) {
        ContentItem item = steps.begin(actor, id, language, Verb.RESTORE);
        Revision old = old(item, language, revisionId);
        return write(actor, item, language, words(item, old), old.basedOnId(), old.madeFrom(), String.valueOf(old.number()));
    }

    /** Only one text of it, by the name that forms use; all others stay as they are now. */
    public Revision restore(Actor actor, ContentId id, Language language, long revisionId, String field) {
        ContentItem item = steps.begin(actor, id, language, Verb.RESTORE);
        Revision old = old(item, language, revisionId);
        Revision head = content.head(item.translation(language).orElseThrow());
        List<WordsField> both = WordsField.sideBySide(words(item, old), words(item, head)).get(field);
        if (both == null) {
            throw Refusal.because("item.unknown");
        }
        Words words = WordsField.with(words(item, head), Map.of(field, both.get(0).value()));
        String madeFrom = benches.made(item, head).map(made -> made.with(field, benches.made(item, old).orElseThrow()).json()).orElse(null);
        return write(actor, item, language, words, head.basedOnId(), madeFrom, old.number() + ", " + field);
    }

    private Revision old(ContentItem item, Language language, long revisionId) {
        Revision old = content.revision(revisionId);
        if (old == null || old.translationId() != item.translation(language).orElseThrow().id()) {
            throw Refusal.because("item.unknown");
        }
        return old;
    }

    private Words words(ContentItem item, Revision revision) {
        return new Words(revision.title(), revision.slug(), revision.summary(), types.readBody(item.type(), revision.body()));
    }

    private Revision write(Actor actor, ContentItem item, Language language, Words words, Long basedOn, String madeFrom, String detail) {
        Words checked = check.checked(words, item.type(), language, item.id());
        Revision restored = content.write(item, language, checked, basedOn, madeFrom, false, actor);
        steps.end(Verb.RESTORE, item, language, actor, null, detail);
        return restored;
    }
}
