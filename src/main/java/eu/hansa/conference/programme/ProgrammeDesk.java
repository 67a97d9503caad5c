package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Verdict;
import eu.hansa.content.workflow.Workflow;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What those who work at the desk read of programmes: working copies and every release. Each method asks for the actor. */
@ApplicationScoped
@Transactional
public class ProgrammeDesk {

    @Inject
    private Programmes programmes;
    @Inject
    private ContentRepository content;
    @Inject
    private Workflow workflow;

    /** An empty one while nothing was entered. */
    public WorkingCopy open(Actor actor, ContentId item) {
        return isOpenTo(actor, item) ? programmes.copy(item) : WorkingCopy.NONE;
    }

    /** Several at once, for lists; items without a programme are left out. */
    public Map<ContentId, WorkingCopy> open(Actor actor, Collection<ContentId> items) {
        Set<ContentId> open = content.openTo(actor, items);
        return open.isEmpty() ? Map.of() : programmes.copies(open);
    }

    /**
     * The parts that were changed, added or taken away after this edit: {@code session:a}, {@code room:b},
     * {@code day:2018-11-08}.
     */
    public Set<String> touchedSince(Actor actor, ContentId item, int editNo) {
        Set<String> names = new HashSet<>();
        if (isOpenTo(actor, item)) {
            programmes.editsAfter(item, editNo).forEach(edit -> {
                names.addAll(Parts.names(programmes.read(edit.before())));
                names.addAll(Parts.names(programmes.read(edit.after())));
            });
        }
        return names;
    }

    private boolean isOpenTo(Actor actor, ContentId item) {
        return !content.openTo(actor, List.of(item)).isEmpty();
    }

    /** Whether the actor may release in this language; {@code release.own} is only told by the release itself. */
    public Verdict releasable(Actor actor, ContentId item, Language language) {
        return workflow.verdict(actor, content.find(item).orElseThrow(() -> Refusal.because("item.unknown")), language, Verb.RELEASE);
    }

    /** Newest first. */
    public List<ReleaseHead> releases(Actor actor, ContentId item) {
        return isOpenTo(actor, item) ? programmes.releases(item) : List.of();
    }

    public Optional<ReleasedProgramme> release(Actor actor, ContentId item, int number) {
        return isOpenTo(actor, item) ? programmes.release(item, number) : Optional.empty();
    }
}
