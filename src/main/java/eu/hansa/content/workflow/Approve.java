package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Approves one revision; when a joint release waited for it alone, that happens in the same transaction. */
@ApplicationScoped
@Transactional
public class Approve {

    @Inject
    private Steps steps;
    @Inject
    private Release release;
    @Inject
    private ContentRepository content;
    @Inject
    private WordsCheck check;
    @Inject
    private Benches benches;
    @Inject
    private Clock clock;

    /**
     * Approves what the reviewer made of a text: the corrections become the next revision, by the reviewer, and that is
     * approved. It takes no right to write. What somebody corrects while they judge it is no text of their own, so that the
     * question whose text it is is asked of what was handed in.
     *
     * @param revision the revision that the reviewer read and corrected
     * @param words    what came of it
     * @param minor    whether translations stay as good as they were
     * @throws Refusal as when writing, submitting and approving
     */
    public void approve(Actor actor, ContentId id, Language language, long revision, Words words, boolean minor, String note) {
        ContentItem item = steps.begin(actor, id, language, Verb.APPROVE);
        Translation translation = item.translation(language).orElseThrow();
        requireNewest(translation, revision);
        Words corrected = check.checked(words, item.type(), language, id);
        Revision read = content.head(translation);
        String revisions = null;
        if (!check.isSame(read, corrected)) {
            check.requireReady(item, language, corrected);
            Revision written = content.write(item, language, corrected, read.basedOnId(), benches.madeAfter(item, read, corrected), minor, actor);
            revisions = read.number() + " → " + written.number();
        }
        approve(actor, item, translation, note, revisions);
    }

    /**
     * @param revision the revision that the reviewer read
     * @throws Refusal {@code approve.newer} when there is a newer one: an approval names what was read
     */
    public void approve(Actor actor, ContentId id, Language language, long revision, String note) {
        ContentItem item = steps.begin(actor, id, language, Verb.APPROVE);
        Translation translation = item.translation(language).orElseThrow();
        requireNewest(translation, revision);
        approve(actor, item, translation, note, null);
    }

    private static void requireNewest(Translation translation, long revision) {
        if (translation.headId() != revision) {
            throw Refusal.because("approve.newer");
        }
    }

    private void approve(Actor actor, ContentItem item, Translation translation, String note, String corrected) {
        translation.approve(actor, clock.instant());
        Map<Language, Long> out = release.completeJointRelease(item);
        steps.end(Verb.APPROVE, corrected == null ? Verb.APPROVE.key() : Steps.APPROVE_CORRECTED, item, translation.language(), actor,
                Note.optional(note), corrected);
        steps.releasedTogether(item, out, actor);
    }
}
