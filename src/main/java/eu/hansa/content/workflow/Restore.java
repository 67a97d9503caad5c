package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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
    private Steps steps;

    public Revision restore(Actor actor, ContentId id, Language language, long revisionId) {
        ContentItem item = steps.begin(actor, id, language, Verb.RESTORE);
        Translation translation = item.translation(language).orElseThrow();
        Revision old = content.revision(revisionId);
        if (old == null || old.translationId() != translation.id()) {
            throw Refusal.because("item.unknown");
        }
        Words words = check.checked(new Words(old.title(), old.slug(), old.summary(), types.readBody(item.type(), old.body())),
                item.type(), language, id);
        Revision restored = content.write(item, language, words, old.basedOnId(), false, actor);
        steps.end(Verb.RESTORE, item, language, actor, null, String.valueOf(old.number()));
        return restored;
    }
}
