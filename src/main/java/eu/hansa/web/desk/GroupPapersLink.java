package eu.hansa.web.desk;

import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way from the group that the editor has open to its papers. */
@Named
@RequestScoped
public class GroupPapersLink {

    @Inject
    private ItemScreen item;
    @Inject
    private CurrentViewer caller;

    /** Whether this person looks after them. */
    public boolean isOpen() {
        return Papers.mayEdit(caller.actor(), item.getDossier().id());
    }
}
