package eu.hansa.web.desk;

import eu.hansa.access.Audience;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The groups that the person at the desk may open, by what they are called; read once a request. */
@Named
@RequestScoped
public class DeskGroups {

    private static final int MOST = 200;

    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private TextLocale locale;
    @Inject
    private Text text;

    private List<TitledItem> all;

    public List<TitledItem> all() {
        if (all == null) {
            all = dossiers.groups(viewer.actor(), locale.language(), MOST);
        }
        return all;
    }

    /** Its number where this person may not open it. */
    public String name(long group) {
        return all().stream().filter(each -> each.id().value() == group).map(TitledItem::title).findFirst().orElse(String.valueOf(group));
    }

    /** For whom something is meant, in words. */
    public String audience(Audience audience) {
        return audience.groupId().map(group -> text.of("audience.group", name(group)))
                .orElseGet(() -> text.get("audience." + audience.key()));
    }
}
