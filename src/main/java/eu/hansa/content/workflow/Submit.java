package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands the draft of a language to the reviewers. */
@ApplicationScoped
@Transactional
public class Submit {

    @Inject
    private Steps steps;
    @Inject
    private Clock clock;

    /** @param note a word to the reviewers; null for none */
    public void submit(Actor actor, ContentId id, Language language, String note) {
        ContentItem item = steps.begin(actor, id, language, Verb.SUBMIT);
        item.translation(language).orElseThrow().submit(actor, clock.instant());
        steps.end(Verb.SUBMIT, item, language, actor, Note.optional(note), null);
    }

}
