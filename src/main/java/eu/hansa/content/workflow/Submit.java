package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Translation;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Hands the draft of a language to the reviewers. */
@ApplicationScoped
@Transactional
public class Submit {

    @Inject
    private Steps steps;
    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Clock clock;

    /**
     * @param note a word to the reviewers; null for none
     * @throws Refusal with a part for each thing that the content type still misses
     */
    public void submit(Actor actor, ContentId id, Language language, String note) {
        ContentItem item = steps.begin(actor, id, language, Verb.SUBMIT);
        Translation translation = item.translation(language).orElseThrow();
        List<Refusal> unready = types.get(item.type())
                .unready(types.readBody(item.type(), content.head(translation).body()), content.facts(item));
        if (!unready.isEmpty()) {
            throw Refusal.all(unready);
        }
        translation.submit(actor, clock.instant());
        steps.end(Verb.SUBMIT, item, language, actor, Note.optional(note), null);
    }
}
