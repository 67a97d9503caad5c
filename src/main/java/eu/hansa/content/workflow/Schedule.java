package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.TimeWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Lets the approved text of a language go live and expire at moments to come. */
@ApplicationScoped
@Transactional
public class Schedule {

    @Inject
    private Steps steps;
    @Inject
    private Release release;
    @Inject
    private Clock clock;

    /**
     * @param from  null for at once
     * @param until null for without end
     * @throws Refusal at {@code until} when it would end before it starts, or has ended already
     */
    public void schedule(Actor actor, ContentId id, Language language, Instant from, Instant until) {
        ContentItem item = steps.begin(actor, id, language, Verb.SCHEDULE);
        Map<Language, Long> out = release.release(item, language, new TimeWindow(from == null ? clock.instant() : from, until), actor);
        steps.endRelease(Verb.SCHEDULE, item, language, out, actor, from + "/" + (until == null ? ".." : until));
    }
}
