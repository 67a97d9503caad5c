package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.KeptDrafts;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.content.translating.Bench;
import eu.hansa.content.translating.Made;
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
    private Benches benches;
    @Inject
    private Steps steps;

    /**
     * Saves words that are good for the source as a whole, each of their passages for the one that it follows there.
     *
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
        Long base = base(item, language, item.translation(language).map(content::head), basedOn);
        return write(actor, item, language, checked, startedFrom, base, null, minor);
    }

    /**
     * Saves a translation that was written beside a text of the source. It is based on that once every passage is done;
     * until then it stays based on what it was.
     *
     * @param beside the source revision beside which it was written
     * @param work   which passages were settled without new words, and who wrote the others
     */
    public Revision saveBeside(Actor actor, ContentId id, Language language, Words words, Long startedFrom, long beside, Work work) {
        ContentItem item = steps.begin(actor, id, language, Verb.WRITE);
        Words checked = check.checked(words, item.type(), language, id);
        Optional<Revision> head = item.translation(language).map(content::head);
        Long source = base(item, language, head, beside);
        Beside stood = benches.beside(item, head, content.revision(source));
        Made made = stood.made().after(stood.target(), checked, stood.source(), work.settled(), work.machine());
        boolean done = head.isEmpty() || Bench.of(stood.source(), checked, made).isDone();
        return write(actor, item, language, checked, startedFrom, done ? source : head.get().basedOnId(), made.json(), false);
    }

    private Revision write(Actor actor, ContentItem item, Language language, Words words, Long startedFrom, Long base, String madeFrom,
            boolean minor) {
        Optional<Revision> head = item.translation(language).map(content::head);
        if (head.isPresent() && same(head.get(), words, base, madeFrom)) {
            keptDrafts.drop(actor, item.id(), language);
            return head.get();
        }
        if (!Objects.equals(head.map(Revision::id).orElse(null), startedFrom)) {
            throw new EditCollision(head.orElseThrow(() -> Refusal.because("item.unknown")));
        }
        Revision revision = content.write(item, language, words, base, madeFrom, minor, actor);
        keptDrafts.drop(actor, item.id(), language);
        steps.end(Verb.WRITE, item, language, actor, null, words.title());
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

    private boolean same(Revision head, Words words, Long base, String madeFrom) {
        return Objects.equals(head.basedOnId(), base) && (madeFrom == null || madeFrom.equals(head.madeFrom())) && check.isSame(head, words);
    }
}
