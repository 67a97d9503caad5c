package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who work at the desk read of programmes: working copies and every release. Each method asks for the actor. */
@ApplicationScoped
@Transactional
public class ProgrammeDesk {

    @Inject
    private Programmes programmes;

    /** An empty one while nothing was entered. */
    public WorkingCopy open(Actor actor, ContentId item) {
        return actor.worksAtTheDesk() ? programmes.copy(item) : WorkingCopy.NONE;
    }

    /** Several at once, for lists; items without a programme are left out. */
    public Map<ContentId, WorkingCopy> open(Actor actor, Collection<ContentId> items) {
        return actor.worksAtTheDesk() ? programmes.copies(items) : Map.of();
    }

    /** Newest first. */
    public List<ReleaseHead> releases(Actor actor, ContentId item) {
        return actor.worksAtTheDesk() ? programmes.releases(item) : List.of();
    }

    public Optional<ReleasedProgramme> release(Actor actor, ContentId item, int number) {
        return actor.worksAtTheDesk() ? programmes.release(item, number) : Optional.empty();
    }
}
