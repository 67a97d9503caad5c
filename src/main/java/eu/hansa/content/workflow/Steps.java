package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Revision;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** How every verb begins (lock the item, ask the workflow) and ends (audit trail, tell those who listen). */
@ApplicationScoped
class Steps {

    @Inject
    private ContentRepository content;
    @Inject
    private Workflow workflow;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<Step> told;

    ContentItem begin(Actor actor, ContentId id, Language language, Verb verb) {
        ContentItem item = content.lock(id);
        if (!actor.opens(item.type(), item.groupId())) {
            throw Refusal.because("item.unknown");
        }
        workflow.require(actor, item, language, verb);
        return item;
    }

    void end(Verb verb, ContentItem item, Language language, Actor actor, String note, String detail) {
        Language concerned = verb.concernsLanguage() || verb == Verb.CREATE ? language : null;
        if (verb.changes()) {
            content.changed(item, actor);
        }
        Integer revision = concerned == null ? (verb == Verb.WRITE_FACTS ? Integer.valueOf(item.factsNo()) : null)
                : item.translation(concerned).map(content::head).map(Revision::number).orElse(null);
        audit.record(actor, verb.key(), item.type(), item.id(), concerned, revision, note, detail);
        told.fire(new Step(verb, item, concerned, actor, note));
    }
}
