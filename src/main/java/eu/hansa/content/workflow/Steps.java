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
import java.util.Collections;
import java.util.Map;

/** How every verb begins (lock the item, ask the workflow) and ends (audit trail, tell those who listen). */
@ApplicationScoped
class Steps {

    /** An approval of what the reviewer made of a text. */
    static final String APPROVE_CORRECTED = "approve-corrected";
    private static final String ASK_RELEASE = "ask-release";
    private static final String RELEASE_TOGETHER = "release-together";

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
        end(verb, verb.key(), item, language, actor, note, detail);
    }

    /** @param deed what the audit trail calls it */
    void end(Verb verb, String deed, ContentItem item, Language language, Actor actor, String note, String detail) {
        Language concerned = verb.concernsLanguage() || verb == Verb.CREATE ? language : null;
        if (verb.changes()) {
            content.changed(item, actor);
        }
        Integer revision = concerned == null ? (verb == Verb.WRITE_FACTS ? Integer.valueOf(item.factsNo()) : null)
                : item.translation(concerned).map(content::head).map(Revision::number).orElse(null);
        audit.record(actor, deed, item.type(), item.id(), concerned, revision, note, detail);
        told.fire(new Step(verb, item, concerned, actor, note));
    }

    /**
     * Ends what lets languages out, or takes them off: the audit trail names each of them, those who listen are told once.
     *
     * @param asked     the language at which it was asked for
     * @param concerned each with the id of its revision, which may be null
     */
    void end(Verb verb, ContentItem item, Language asked, Map<Language, Long> concerned, Actor actor, String note, String detail) {
        content.changed(item, actor);
        record(verb.key(), item, concerned, actor, note, detail);
        told.fire(new Step(verb, item, asked, actor, note));
    }

    /** Ends what lets languages out; for a joint release that only waits from now on, the audit trail has the wish. */
    void endRelease(Verb verb, ContentItem item, Language asked, Map<Language, Long> out, Actor actor, String detail) {
        end(verb, item, asked, out, actor, null, detail);
        if (out.isEmpty()) {
            record(ASK_RELEASE, item, Collections.singletonMap(asked, item.translation(asked).orElseThrow().approvedId()), actor, null, detail);
        }
    }

    /** Notes which languages a joint release let out that had waited for the last of them. */
    void releasedTogether(ContentItem item, Map<Language, Long> out, Actor actor) {
        record(RELEASE_TOGETHER, item, out, actor, null, null);
    }

    private void record(String deed, ContentItem item, Map<Language, Long> revisions, Actor actor, String note, String detail) {
        revisions.forEach((language, revision) -> audit.record(actor, deed, item.type(), item.id(), language,
                revision == null ? null : content.revision(revision).number(), note, detail));
    }
}
