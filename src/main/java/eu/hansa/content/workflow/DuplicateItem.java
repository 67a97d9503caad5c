package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Begins an item with the words and facts of another, for what comes round each year; it is for the same audience and
 * released in the same way. It is a draft that belongs to whoever made it; translations come along as far as that person
 * may write them.
 */
@ApplicationScoped
@Transactional
public class DuplicateItem {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private CreateItem create;
    @Inject
    private SaveDraft save;
    @Inject
    private Workflow workflow;

    /** @param title of the new item in its source language */
    public ContentId duplicate(Actor actor, ContentId id, String title) {
        ContentItem original = content.find(id).filter(item -> actor.opens(item.type(), item.groupId()))
                .orElseThrow(() -> Refusal.because("item.unknown"));
        Facts facts = types.readFacts(original.type(), types.write(content.facts(original)));
        facts.copied();
        Words source = newest(original, original.source().orElseThrow());
        ContentId made = create.create(actor, original.type(), original.itsGroup(), original.sourceLanguage(),
                new Words(title, "", source.summary(), source.body()), facts);
        ContentItem item = content.find(made).orElseThrow();
        item.openTo(audiences(original, made));
        item.chooseRelease(original.releasePolicy(), original.releaseLanguages());
        content.changed(item, actor);
        for (Language language : translations(original)) {
            if (workflow.verdict(actor, item, language, Verb.WRITE).isOpen()) {
                Words words = newest(original, original.translation(language).orElseThrow());
                save.save(actor, made, language, new Words(words.title(), "", words.summary(), words.body()), null, null, false);
            }
        }
        return made;
    }

    /** Those of the original; where a group is for its own members, its copy is for those that it will have. */
    private static List<Audience> audiences(ContentItem original, ContentId copy) {
        Audience itself = Audience.group(original.id().value());
        return original.audiences().stream().map(audience -> audience.equals(itself) ? Audience.group(copy.value()) : audience).toList();
    }

    private static List<Language> translations(ContentItem item) {
        return item.translations().stream().filter(translation -> !translation.isSource()).map(Translation::language).toList();
    }

    private Words newest(ContentItem item, Translation translation) {
        Revision head = content.head(translation);
        return content.words(item, head);
    }
}
