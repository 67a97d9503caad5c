package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Lets the approved text of a language go live now, as far as the release policy allows. */
@ApplicationScoped
@Transactional
public class Publish {

    @Inject
    private Steps steps;
    @Inject
    private Release release;
    @Inject
    private Clock clock;

    public void publish(Actor actor, ContentId id, Language language) {
        ContentItem item = steps.begin(actor, id, language, Verb.PUBLISH);
        Map<Language, Long> out = release.release(item, language, TimeWindow.startingAt(clock.instant()), actor);
        steps.endRelease(Verb.PUBLISH, item, language, out, actor, null);
    }
}
