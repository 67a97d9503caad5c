package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.Body;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Facts;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.ChangeAccess;
import eu.hansa.content.workflow.ChangeRelease;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Submit;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.membership.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes and releases sample items of any type by the verbs that people use. The demo's author and translator write; the
 * portal itself submits, approves and publishes, so that no mail tells anybody of it.
 */
@ApplicationScoped
public class SampleItems {

    private static final Language SOURCE = Language.of("en");

    @Inject
    private Actors actors;
    @Inject
    private Languages languages;
    @Inject
    private ContentRepository content;
    @Inject
    private CreateItem create;
    @Inject
    private SaveDraft save;
    @Inject
    private SaveFacts saveFacts;
    @Inject
    private ChangeAccess changeAccess;
    @Inject
    private ChangeRelease changeRelease;
    @Inject
    private Submit submit;
    @Inject
    private Approve approve;
    @Inject
    private Publish publish;

    /**
     * Begins an item with its words in all languages that its folder has; its facts come when all that they name is there.
     *
     * @param id       drawn for it, since other texts link to it
     * @param group    to which it belongs; null for none
     * @param outdated tags of the languages whose translations were made from an earlier text
     */
    void write(ContentId id, String type, String folder, ContentId group, List<String> outdated, References references, Function<SampleText, Body> body) {
        Actor author = actors.of("author@example.org").orElseThrow();
        Actor translator = actors.of("translator@example.org").orElseThrow();
        SampleText english = text(folder, SOURCE, references).orElseThrow();
        SampleText first = outdated.isEmpty() ? english : english.earlier();
        create.create(author, id, type, group, SOURCE, first.words(body.apply(first)), null);
        long firstId = head(id, SOURCE);
        if (!outdated.isEmpty()) {
            save.save(author, id, SOURCE, english.words(body.apply(english)), firstId, null, false);
        }
        languages.inOrder().stream().filter(language -> !language.equals(SOURCE)).forEach(language -> text(folder, language, references).ifPresent(text -> {
            long base = outdated.contains(language.tag()) ? firstId : head(id, SOURCE);
            save.save(translator, id, language, text.words(body.apply(text)), null, base, false);
            if (text.isStillInReview()) {
                submit.submit(translator, id, language, null);
            }
        }));
    }

    void state(Actor portal, ContentId id, Facts facts) {
        ContentItem item = content.find(id).orElseThrow();
        saveFacts.save(portal, id, facts, item.factsNo());
    }

    /** The languages of a folder that are no longer in review. */
    List<Language> ready(String folder) {
        return languages.inOrder().stream()
                .filter(language -> html(folder, language).map(html -> !new SampleText(html).isStillInReview()).orElse(false)).toList();
    }

    void release(Actor portal, ContentId id, String folder, Audience audience, ReleasePolicy policy) {
        List<Language> ready = ready(folder);
        changeAccess.change(portal, id, Set.of(audience));
        changeRelease.change(portal, id, policy, ready);
        for (Language language : ready) {
            submit.submit(portal, id, language, null);
            approve.approve(portal, id, language, head(id, language), null);
        }
        boolean together = policy == ReleasePolicy.TOGETHER;
        (together ? ready.stream().limit(1) : ready.stream()).forEach(language -> publish.publish(portal, id, language));
    }

    private long head(ContentId id, Language language) {
        return content.find(id).orElseThrow().translation(language).orElseThrow().headId();
    }

    private static Optional<SampleText> text(String folder, Language language, References references) {
        return html(folder, language).map(html -> new SampleText(references.resolveLinks(html)));
    }

    private static Optional<String> html(String folder, Language language) {
        return SampleResources.find(folder + "/" + language + ".html");
    }
}
