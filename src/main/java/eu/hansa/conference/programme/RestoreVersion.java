package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Brings a released version back into the working copy, whole, its days, rooms and tracks with it. It can be undone. */
@ApplicationScoped
@Transactional
public class RestoreVersion {

    @Inject
    private Programmes programmes;
    @Inject
    private EditProgramme edit;
    @Inject
    private AuditTrail audit;

    /**
     * @param startedFrom the number of edits of the copy that the actor saw
     * @throws ProgrammeCollision when anything was changed since, which the restored version would wipe out unseen
     */
    public WorkingCopy restore(Actor actor, ContentId id, int startedFrom, int version) {
        Programme restored = programmes.release(id, version).orElseThrow(() -> Refusal.because("programme.version.unknown")).programme();
        WorkingCopy copy = edit.edit(actor, id, startedFrom, now -> restored);
        audit.record(actor, Verb.RESTORE.key(), "programme", id, null, version, null, null);
        return copy;
    }
}
