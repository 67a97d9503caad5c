package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.Translation;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Approves one revision; when a joint release waited for it alone, that happens in the same transaction. */
@ApplicationScoped
@Transactional
public class Approve {

    @Inject
    private Steps steps;
    @Inject
    private Release release;
    @Inject
    private Clock clock;

    /**
     * @param revision the revision that the reviewer read
     * @throws Refusal {@code approve.newer} when there is a newer one: an approval names what was read
     */
    public void approve(Actor actor, ContentId id, Language language, long revision, String note) {
        ContentItem item = steps.begin(actor, id, language, Verb.APPROVE);
        Translation translation = item.translation(language).orElseThrow();
        if (translation.headId() != revision) {
            throw Refusal.because("approve.newer");
        }
        translation.approve(actor, clock.instant());
        release.completeJointRelease(item);
        steps.end(Verb.APPROVE, item, language, actor, Note.optional(note), null);
    }
}
