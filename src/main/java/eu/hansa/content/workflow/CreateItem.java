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
import eu.hansa.kernel.Refusal;
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

    /** Like {@link #create(Actor, String, ContentId, Language, Words, Facts)}, in no group. */
    public ContentId create(Actor actor, String type, Language source, Words words, Facts facts) {
        return create(actor, type, null, source, words, facts);
    }

    /**
     * @param group to which the item is to belong; null for none
     * @param facts null for those of an empty bean
     * @throws Refusal at {@code group} when that is no group; a group itself belongs to no other
     */
    public ContentId create(Actor actor, String type, ContentId group, Language source, Words words, Facts facts) {
        return create(actor, ContentId.next(), type, group, source, words, facts);
    }

    /**
     * Like {@link #create(Actor, String, ContentId, Language, Words, Facts)}, for an item that others name before it is there.
     *
     * @param id drawn for it, and never used before
     */
    public ContentId create(Actor actor, ContentId id, String type, ContentId group, Language source, Words words, Facts facts) {
        boolean isGroup = types.get(type).isGroup();
        if (group != null && (isGroup || content.find(group).filter(ContentItem::isGroup).isEmpty())) {
            throw Refusal.at("group", "group.unknown");
        }
        workflow.requireCreate(actor, type, group, source);
        Words checked = check.checked(words, type, source, id);
        ContentItem item = new ContentItem(id, type, isGroup ? id : group, source, languages.inOrder(), actor, clock.instant());
        content.add(item);
        content.write(item, source, checked, null, false, actor);
        content.writeFacts(item, facts == null ? types.emptyFacts(type) : facts, actor);
        steps.end(Verb.CREATE, item, source, actor, null, checked.title());
        return id;
    }
}
