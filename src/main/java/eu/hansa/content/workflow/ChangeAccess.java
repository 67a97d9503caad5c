package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.access.Audience;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Says for whom an item is meant; in force at once on every surface and in every language. */
@ApplicationScoped
@Transactional
public class ChangeAccess {

    @Inject
    private Steps steps;

    /** @throws Refusal at {@code audiences} when nobody is named */
    public void change(Actor actor, ContentId id, Set<Audience> audiences) {
        ContentItem item = steps.begin(actor, id, null, Verb.CHANGE_ACCESS);
        if (audiences.isEmpty()) {
            throw Refusal.at("audiences", "audiences.empty");
        }
        String detail = item.audiences() + " → " + audiences;
        item.openTo(audiences);
        steps.end(Verb.CHANGE_ACCESS, item, null, actor, null, detail);
    }
}
