package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Chooses how the languages of an item go live, and which of them go together. */
@ApplicationScoped
@Transactional
public class ChangeRelease {

    @Inject
    private Steps steps;
    @Inject
    private Release release;

    public void change(Actor actor, ContentId id, ReleasePolicy policy, List<Language> languages) {
        ContentItem item = steps.begin(actor, id, null, Verb.CHANGE_RELEASE);
        String detail = item.releasePolicy() + " " + item.releaseLanguages() + " → " + policy + " " + languages;
        item.chooseRelease(policy, languages);
        Map<Language, Long> out = release.completeJointRelease(item);
        steps.end(Verb.CHANGE_RELEASE, item, null, actor, null, detail);
        steps.releasedTogether(item, out, actor);
    }
}
