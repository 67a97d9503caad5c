package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives a submitted text back to its authors, with the reason. */
@ApplicationScoped
@Transactional
public class Return {

    @Inject
    private Steps steps;
    @Inject
    private Clock clock;

    /** @throws eu.hansa.kernel.Refusal at {@code note} when no reason is given */
    public void giveBack(Actor actor, ContentId id, Language language, String reason) {
        ContentItem item = steps.begin(actor, id, language, Verb.RETURN);
        String told = Note.required(reason);
        item.translation(language).orElseThrow().returnWith(told, actor, clock.instant());
        steps.end(Verb.RETURN, item, language, actor, told, null);
    }
}
