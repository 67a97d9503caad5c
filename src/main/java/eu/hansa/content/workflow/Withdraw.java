package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Takes a language off the site, with the others where the release policy binds them. */
@ApplicationScoped
@Transactional
public class Withdraw {

    @Inject
    private Steps steps;
    @Inject
    private Release release;

    /** @param reason for the audit trail and for those concerned; null for none */
    public void withdraw(Actor actor, ContentId id, Language language, String reason) {
        ContentItem item = steps.begin(actor, id, language, Verb.WITHDRAW);
        Map<Language, Long> off = release.withdraw(item, language);
        steps.end(Verb.WITHDRAW, item, language, off, actor, Note.optional(reason), null);
    }
}
