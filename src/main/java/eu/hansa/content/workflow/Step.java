package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.Translation;
import eu.hansa.kernel.Language;
import java.util.Optional;

/**
 * Something that was done to an item, told inside the transaction in which it was done, so that whoever listens
 * (the read side, the mails) succeeds or fails with it.
 *
 * @param language null for what concerns the item as a whole
 * @param note     the reason or remark that the actor gave; null for none
 */
public record Step(Verb verb, ContentItem item, Language language, Actor actor, String note) {

    public Optional<Translation> translation() {
        return language == null ? Optional.empty() : item.translation(language);
    }
}
