package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Workflow;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Freezes the working copy as the next version that visitors see, in all chosen languages at once. The release policy of
 * the item holds for it too, and so does the rule of the second pair of eyes.
 */
@ApplicationScoped
@Transactional
public class ReleaseProgramme {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    private ContentRepository content;
    @Inject
    private Programmes programmes;
    @Inject
    private Workflow workflow;
    @Inject
    private Publisher publisher;
    @Inject
    private AuditTrail audit;
    @Inject
    private Languages siteLanguages;

    /**
     * @param seen    the number of edits of the copy that the actor looked at, so that nothing unseen goes out
     * @param note    what visitors read in the list of changes, by language tag; may be empty
     * @param isFinal whether it is called the final programme, else a numbered draft
     * @throws Refusal when nothing is to be released, a language may not be, or somebody has to release it who did not write it
     */
    public ReleaseHead release(Actor actor, ContentId id, int seen, Set<Language> languages, boolean isFinal, Map<String, String> note) {
        ContentItem item = content.lock(id);
        WorkingCopy copy = programmes.copy(id);
        List<Language> chosen = siteLanguages.inOrder().stream().filter(languages::contains).toList();
        require(actor, item, chosen);
        if (copy.programme().isEmpty()) {
            throw Refusal.because("programme.release.empty");
        }
        if (copy.editNo() != seen) {
            throw Refusal.because("programme.release.newer", copy.changedBy());
        }
        List<ReleaseHead> before = programmes.releases(id);
        int last = before.isEmpty() ? 0 : before.get(0).editNo();
        workflow.requireSecondPairOfEyes(actor, item, item.sourceLanguage(), programmes.authorsAfter(id, last));
        Map<String, String> told = new HashMap<>();
        note.forEach((tag, text) -> {
            if (text != null && text.length() > LONGEST_NOTE) {
                throw Refusal.at("note." + tag, "programme.long", LONGEST_NOTE);
            }
            if (text != null && !text.isBlank()) {
                told.put(tag, text.strip());
            }
        });
        ReleaseHead release = programmes.release(id, before.isEmpty() ? 1 : before.get(0).number() + 1, isFinal, chosen, told, actor);
        content.changed(item, actor);
        audit.record(actor, Verb.RELEASE.key(), item.type(), id, null, release.number(), null,
                chosen.stream().map(Language::tag).collect(Collectors.joining(", ")));
        publisher.partChanged(item);
        return release;
    }

    private void require(Actor actor, ContentItem item, List<Language> chosen) {
        if (chosen.isEmpty()) {
            throw Refusal.at("languages", "programme.release.no-language");
        }
        if (item.releasePolicy() == ReleasePolicy.TOGETHER && !chosen.containsAll(item.releaseLanguages())) {
            throw Refusal.at("languages", "programme.release.together");
        }
        if (item.releasePolicy() == ReleasePolicy.SOURCE_FIRST && !chosen.contains(item.sourceLanguage())
                && programmes.releases(item.id()).stream().noneMatch(head -> head.languages().contains(item.sourceLanguage()))) {
            throw Refusal.at("languages", "release.source-first", item.sourceLanguage());
        }
        chosen.forEach(language -> workflow.require(actor, item, language, Verb.RELEASE));
    }
}
