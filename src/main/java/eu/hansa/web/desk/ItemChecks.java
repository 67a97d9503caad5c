package eu.hansa.web.desk;

import eu.hansa.content.workflow.Readiness;
import eu.hansa.content.workflow.Ready;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was found about the words that the item's page shows. */
@Named
@RequestScoped
public class ItemChecks {

    @Inject
    private ItemScreen screen;
    @Inject
    private WordsForm words;
    @Inject
    private Readiness readiness;
    @Inject
    private FindingWords findings;

    private List<FindingWords.Told> found;
    private List<Ready> ready;
    private List<Along> along;

    /** What was found about another language that could be handed in too, which is told with a way to where it is written. */
    public record Along(Language language, String address, List<FindingWords.Told> found, long blocking, long advising) {
    }

    /** What blocks first; nothing while nothing is written. */
    public List<FindingWords.Told> getFound() {
        if (!isRendering()) {
            // what was sent is still being taken in, and the words are not yet those that it holds
            return List.of();
        }
        if (found == null) {
            found = words.getHead() == null && !words.isChanged() ? List.of() : findings.of(screen.getDossier(), words.words());
        }
        return found;
    }

    private static boolean isRendering() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** The other languages that could be handed in along with this one. */
    public List<Ready> getReady() {
        if (ready == null) {
            ready = screen.getDossier().isOpen(Verb.SUBMIT) ? readiness.along(screen.actor(), screen.item(), screen.language()) : List.of();
        }
        return ready;
    }

    /** What was found about these, as they were saved. */
    public List<Along> getAlong() {
        if (!isRendering()) {
            return List.of();
        }
        if (along == null) {
            // facts may have been saved since they were looked through
            ready = null;
            along = getReady().stream().map(this::along).toList();
        }
        return along;
    }

    private Along along(Ready ready) {
        List<FindingWords.Told> told = findings.told(screen.getDossier().type(), ready.findings());
        long blocking = blocking(told);
        return new Along(ready.language(), "item.xhtml?id=" + screen.item() + "&lang=" + ready.language(), told, blocking, told.size() - blocking);
    }

    public long getBlocking() {
        return blocking(getFound());
    }

    private static long blocking(List<FindingWords.Told> found) {
        return found.stream().filter(FindingWords.Told::blocks).count();
    }

    public long getAdvising() {
        return getFound().size() - getBlocking();
    }
}
