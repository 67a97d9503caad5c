package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.paper.FolderEntry;
import eu.hansa.workinggroup.paper.Folders;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.Shelf;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One folder of a group's papers: its names, where it lies, and its end. */
@Named
@ViewScoped
public class PaperFolderScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Folders folders;
    @Inject
    private PaperDesk desk;
    @Inject
    private PaperForms forms;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;
    @Inject
    private Text text;
    @Inject
    private Messages messages;

    private String id;
    private FolderEntry entry;
    private Map<String, String> names = new HashMap<>();
    private Long parent;
    private StaleEntry stale;
    private transient List<Shelf<PaperEntry>> shelves;

    /** Whatever the address names wrongly, or another group's folder, is not there. */
    public void open() throws IOException {
        entry = find().orElse(null);
        if (entry == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        names = new HashMap<>(entry.names());
        parent = entry.parent();
    }

    private Optional<FolderEntry> find() {
        return id == null || !id.matches("[0-9]{1,18}") ? Optional.empty() : desk.folder(caller.actor(), Long.parseLong(id));
    }

    public String rename() {
        try {
            folders.rename(caller.actor(), entry.id(), entry.version(), PaperForms.byLanguage(names));
            messages.done("paper.folder.save.done");
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            if (refusal.messageKey().equals("refusal.paper.folder.changed")) {
                find().ifPresent(this::compare);
            }
            return null;
        }
    }

    /** The next save replaces what is shown now. */
    private void compare(FolderEntry theirs) {
        stale = new StaleEntry();
        for (Language each : languages.inOrder()) {
            stale.compare(text.of("paper.folder.name.in", each.nameIn(locale.locale())), names.get(each.tag()), theirs.names().get(each.tag()), false);
        }
        entry = theirs;
    }

    public String move() {
        try {
            folders.move(caller.actor(), entry.id(), parent);
            messages.done("paper.folder.move.done");
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    public String remove() {
        try {
            folders.remove(caller.actor(), entry.id());
            messages.done("paper.folder.remove.done");
            return "/desk/papers.xhtml?faces-redirect=true&group=" + entry.group();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    private String again() {
        return "/desk/paperFolder.xhtml?faces-redirect=true&id=" + entry.id();
    }

    /** Every folder of the group; which of them it may be moved into is for the verb to say. */
    public List<Shelf<PaperEntry>> getShelves() {
        if (shelves == null) {
            shelves = desk.shelves(caller.actor(), entry.group(), languages.contains(locale.language()) ? locale.language() : languages.first());
        }
        return shelves;
    }

    public String getName() {
        return getShelves().stream().filter(shelf -> Objects.equals(shelf.folder(), entry.id())).map(forms::path).findFirst().orElse("");
    }

    public FolderEntry getEntry() {
        return entry;
    }

    /** Null while nobody else renamed the same folder. */
    public StaleEntry getStale() {
        return stale;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** By language tag. */
    public Map<String, String> getNames() {
        return names;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }
}
