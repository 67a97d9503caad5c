package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Begins an item with a first draft in its source language. */
@ApplicationScoped
@Transactional
public class CreateItem {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Workflow workflow;
    @Inject
    private WordsCheck check;
    @Inject
    private Steps steps;
    @Inject
    private Languages languages;
    @Inject
    private Clock clock;

    /** @param facts null for those of an empty bean */
    public ContentId create(Actor actor, String type, Language source, Words words, Facts facts) {
        workflow.requireCreate(actor, types.get(type).key(), source);
        ContentId id = ContentId.next();
        Words checked = check.checked(words, type, source, id);
        ContentItem item = new ContentItem(id, type, source, languages.inOrder(), actor, clock.instant());
        content.add(item);
        content.write(item, source, checked, null, false, actor);
        content.writeFacts(item, facts == null ? types.emptyFacts(type) : facts, actor);
        steps.end(Verb.CREATE, item, source, actor, null, checked.title());
        return id;
    }
}
