package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes one edit back, by another edit, as long as nobody has changed the same since. */
@ApplicationScoped
@Transactional
public class UndoEdit {

    @Inject
    private Programmes programmes;
    @Inject
    private EditProgramme edit;

    /**
     * @param number the edit to take back; one's own or another's
     * @throws Refusal {@code programme.undo.overtaken} when what it changed has been changed again
     */
    public WorkingCopy undo(Actor actor, ContentId id, int number) {
        ProgrammeEdit undone = programmes.edit(id, number).orElseThrow(() -> Refusal.because("programme.undo.unknown"));
        Programme before = programmes.read(undone.before());
        Programme after = programmes.read(undone.after());
        return edit.edit(actor, id, Integer.MAX_VALUE, now -> {
            if (!Parts.overtaken(now, before, after).isEmpty()) {
                throw Refusal.because("programme.undo.overtaken");
            }
            return Parts.takenBack(now, before, after);
        });
    }
}
