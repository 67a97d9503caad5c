package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;

/** Has what goes live or ends at one moment do so at another: all languages of the item that do it together. */
@ApplicationScoped
@Transactional
public class MoveRelease {

    @Inject
    private ContentRepository content;
    @Inject
    private Workflow workflow;
    @Inject
    private Release release;
    @Inject
    private Steps steps;

    /**
     * @param from the moment as it was shown
     * @throws Refusal at {@code to} when the moment will not do; {@code move.gone} when nothing happens at the old one any
     *                 more; and when one of the languages may not be released by this actor
     */
    public void move(Actor actor, ContentId id, Instant from, Instant to) {
        ContentItem item = content.lock(id);
        Map<Language, Long> concerned = release.at(item, from);
        if (!actor.opens(item.type(), item.groupId()) || concerned.isEmpty()) {
            throw Refusal.because("move.gone");
        }
        concerned.keySet().forEach(language -> workflow.require(actor, item, language, Verb.MOVE));
        if (to == null) {
            throw Refusal.at("to", "moment.form");
        }
        Map<Language, Long> out = release.move(item, from, to);
        String detail = from + " → " + to;
        if (item.releasePolicy() == ReleasePolicy.TOGETHER) {
            steps.end(Verb.MOVE, item, concerned.keySet().iterator().next(), concerned, actor, null, detail);
        } else {
            concerned.forEach((language, revision) -> steps.end(Verb.MOVE, item, language, Collections.singletonMap(language, revision), actor, null, detail));
        }
        steps.releasedTogether(item, out, actor);
    }
}
