package eu.hansa.web.desk;

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
    private FindingWords findings;

    private List<FindingWords.Told> found;

    /** What blocks first; nothing while nothing is written. */
    public List<FindingWords.Told> getFound() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            // what was sent is still being taken in, and the words are not yet those that it holds
            return List.of();
        }
        if (found == null) {
            found = words.getHead() == null && !words.isChanged() ? List.of() : findings.of(screen.getDossier(), words.words());
        }
        return found;
    }

    public long getBlocking() {
        return getFound().stream().filter(FindingWords.Told::blocks).count();
    }

    public long getAdvising() {
        return getFound().size() - getBlocking();
    }
}
