package eu.hansa.web.desk;

import eu.hansa.kernel.Refusal;
import eu.hansa.publication.search.IndexState;
import eu.hansa.publication.search.RebuildSearch;
import eu.hansa.publication.search.Search;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** How the search index of this node is, and the way to have it made anew. */
@Named
@RequestScoped
public class SearchScreen {

    @Inject
    private Search search;
    @Inject
    private RebuildSearch rebuild;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private Text text;

    public void open() throws IOException {
        if (!viewer.isAdministrator()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public String getState() {
        IndexState state = search.state();
        return text.of(state.isComplete() ? "desk.search.complete" : state.isOpen() ? "desk.search.reading" : "desk.search.closed", state.entries());
    }

    public String readAnew() {
        try {
            rebuild.rebuild(viewer.actor());
            messages.done("desk.search.begun");
            return "/desk/search.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }
}
