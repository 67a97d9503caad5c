package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The papers of the group that the editor has open, to be put beside its meetings. */
@Named
@RequestScoped
public class MeetingPapers {

    @Inject
    private ItemScreen item;
    @Inject
    private PaperDesk desk;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;

    private List<SelectItem> choices;

    /** Whether this person looks after them. */
    public boolean isOpen() {
        return Papers.mayEdit(caller.actor(), item.getDossier().id());
    }

    /** By their ids. */
    public List<SelectItem> getChoices() {
        if (choices == null) {
            Language reader = languages.contains(locale.language()) ? locale.language() : languages.first();
            choices = desk.shelves(caller.actor(), item.getDossier().id(), reader).stream().flatMap(shelf -> shelf.papers().stream())
                    .map(PaperEntry::paper).map(paper -> new SelectItem(paper.id(), paper.name())).toList();
        }
        return choices;
    }
}
