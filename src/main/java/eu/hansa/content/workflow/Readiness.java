package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.content.check.Finding;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells before anything is handed in what stands in the way, and what would better be otherwise, by the rule that {@link Submit} asks. */
@ApplicationScoped
@Transactional
public class Readiness {

    @Inject
    private ContentRepository content;
    @Inject
    private Workflow workflow;
    @Inject
    private WordsCheck check;

    /** Of words that are being written; what blocks comes first. They are cleaned as they would be when they are saved. */
    public List<Finding> of(Actor actor, ContentId id, Language language, Words words) {
        return check.findingsUnsaved(item(actor, id), language, words);
    }

    /** The other languages whose newest texts this person could hand in along with this one. */
    public List<Ready> along(Actor actor, ContentId id, Language language) {
        ContentItem item = item(actor, id);
        return item.translations().stream().filter(other -> !other.language().equals(language))
                .filter(other -> workflow.verdict(actor, item, other.language(), Verb.SUBMIT).isOpen())
                .map(other -> ready(item, other)).toList();
    }

    private Ready ready(ContentItem item, Translation translation) {
        Revision head = content.head(translation);
        return new Ready(translation.language(), head.number(), check.findings(item, translation.language(), content.words(item, head)));
    }

    private ContentItem item(Actor actor, ContentId id) {
        return content.find(id).filter(item -> actor.opens(item.type(), item.groupId())).orElseThrow(() -> Refusal.because("item.unknown"));
    }
}
