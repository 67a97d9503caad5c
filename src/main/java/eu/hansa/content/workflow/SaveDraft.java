package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.KeptDrafts;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Writes what somebody wrote as the next revision of a language; beside what is live, never over it. */
@ApplicationScoped
@Transactional
public class SaveDraft {

    @Inject
    private ContentRepository content;
    @Inject
    private KeptDrafts keptDrafts;
    @Inject
    private WordsCheck check;
    @Inject
    private Steps steps;

    /**
     * @param startedFrom the head when the writing began; null when the language had no text
     * @param basedOn     for a translation, the source revision that it now renders; null keeps what it was based on
     * @param minor       whether translations stay as good as they were
     * @return the new revision, or the head itself when nothing differs from it (a form sent twice)
     * @throws EditCollision when somebody else saved since
     * @throws Refusal       when the words are not acceptable, or the actor may not write here
     */
    public Revision save(Actor actor, ContentId id, Language language, Words words, Long startedFrom, Long basedOn, boolean minor) {
        ContentItem item = steps.begin(actor, id, language, Verb.WRITE);
        Words checked = check.checked(words, item.type(), language, id);
        Optional<Revision> head = item.translation(language).map(content::head);
        Long base = base(item, language, head, basedOn);
        if (head.isPresent() && same(head.get(), checked, base)) {
            keptDrafts.drop(actor, id, language);
            return head.get();
        }
        if (!Objects.equals(head.map(Revision::id).orElse(null), startedFrom)) {
            throw new EditCollision(head.orElseThrow(() -> Refusal.because("item.unknown")));
        }
        Revision revision = content.write(item, language, checked, base, minor, actor);
        keptDrafts.drop(actor, id, language);
        steps.end(Verb.WRITE, item, language, actor, null, checked.title());
        return revision;
    }

    private Long base(ContentItem item, Language language, Optional<Revision> head, Long basedOn) {
        if (language.equals(item.sourceLanguage())) {
            return null;
        }
        Translation source = item.source().orElseThrow();
        if (basedOn == null) {
            return head.map(Revision::basedOnId).orElse(source.referenceRevision());
        }
        Revision named = content.revision(basedOn);
        if (named == null || named.translationId() != source.id()) {
            throw Refusal.because("item.unknown");
        }
        return basedOn;
    }

    private boolean same(Revision head, Words words, Long base) {
        return Objects.equals(head.basedOnId(), base) && check.isSame(head, words);
    }
}
