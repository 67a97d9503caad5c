package eu.hansa.web.desk;

import eu.hansa.publication.LinkedFrom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which texts on the site link to the item that is open, and so would miss it. */
@Named
@RequestScoped
public class ItemReferences {

    @Inject
    private ItemScreen screen;
    @Inject
    private LinkedFrom linkedFrom;

    private List<LinkedFrom.Text> from;

    public List<LinkedFrom.Text> getFrom() {
        if (from == null) {
            from = linkedFrom.of(screen.actor(), screen.item());
        }
        return from;
    }
}
