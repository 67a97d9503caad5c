package eu.hansa.publication.search;

import eu.hansa.access.Actor;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Has every node read everything anew; the search answers from what it has meanwhile. */
@ApplicationScoped
@Transactional
public class RebuildSearch {

    @Inject
    private SearchChanges changes;
    @Inject
    private AuditTrail audit;

    /** @throws Refusal for whoever is no administrator */
    public void rebuild(Actor actor) {
        if (!actor.mayBeyondGroups(Right.ADMINISTER)) {
            throw Refusal.because("right.ADMINISTER");
        }
        changes.everything();
        audit.record(actor, "search-rebuild", "search", null);
    }
}
