package eu.hansa.web.desk;

import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.paper.Folders;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import eu.hansa.workinggroup.paper.Shelf;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of one group for its officers: all folders, what is in them, and what was removed. */
@Named
@ViewScoped
public class PapersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Papers papers;
    @Inject
    private Folders folders;
    @Inject
    private PaperDesk desk;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;
    @Inject
    private Messages messages;

    private String group;
    private TitledItem title;
    private transient List<Part> files;
    private Long folder;
    private String language;
    private PaperState state = PaperState.DRAFT;
    private Map<Long, Boolean> chosen = new HashMap<>();
    private Long target;
    private Long parent;
    private Map<String, String> names = new HashMap<>();
    private transient List<Shelf<PaperEntry>> shelves;
    private transient List<PaperEntry> removed;

    /** Whatever the address names wrongly, or somebody else's group, is not there. */
    public void open() throws IOException {
        Optional<ContentId> asked = group != null && group.matches("[0-9]{1,18}") ? Optional.of(ContentId.parse(group)) : Optional.empty();
        title = asked.filter(id -> Papers.mayEdit(caller.actor(), id))
                .flatMap(id -> dossiers.titles(caller.actor(), List.of(id), reader()).stream().findFirst()).orElse(null);
        if (title == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    /** Adds each file for itself: where one is refused, the others are in, and the reason names it. */
    public String add() {
        if (files == null || files.stream().allMatch(file -> file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank())) {
            messages.refused(Refusal.at("file", "media.none"));
            return null;
        }
        int added = 0;
        for (Part file : files) {
            try (InputStream bytes = file.getInputStream()) {
                papers.add(caller.actor(), title.id(), folder, bytes, file.getSubmittedFileName(),
                        new PaperWords(Map.of(), language == null ? null : Language.of(language), state));
                added++;
            } catch (Refusal refusal) {
                messages.refusedAt("file", file.getSubmittedFileName(), refusal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (added > 0) {
            messages.done("paper.add.done", added);
        }
        return added == files.size() ? again() : stay();
    }

    public String move() {
        try {
            List<Long> ids = chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
            if (ids.isEmpty()) {
                throw Refusal.at("target", "paper.none-chosen");
            }
            ids.forEach(id -> papers.move(caller.actor(), id, target));
            messages.done("paper.move.done", ids.size());
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return stay();
        }
    }

    public String bringBack(long id) {
        try {
            papers.bringBack(caller.actor(), id);
            messages.done("paper.bring-back.done");
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return stay();
        }
    }

    public String makeFolder() {
        try {
            folders.make(caller.actor(), title.id(), parent, PaperForms.byLanguage(names));
            messages.done("paper.folder.make.done");
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return stay();
        }
    }

    /** By its address, so that loading the page anew does nothing twice. */
    private String again() {
        return "/desk/papers.xhtml?faces-redirect=true&group=" + title.id();
    }

    private String stay() {
        shelves = null;
        removed = null;
        return null;
    }

    public List<Shelf<PaperEntry>> getShelves() {
        if (shelves == null) {
            shelves = desk.shelves(caller.actor(), title.id(), reader());
        }
        return shelves;
    }

    public List<PaperEntry> getRemoved() {
        if (removed == null) {
            removed = desk.removed(caller.actor(), title.id(), reader());
        }
        return removed;
    }

    public boolean isWithoutPapers() {
        return getShelves().stream().allMatch(shelf -> shelf.papers().isEmpty());
    }

    private Language reader() {
        return languages.contains(locale.language()) ? locale.language() : languages.first();
    }

    public TitledItem getTitle() {
        return title;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    /** Chosen files are never shown again: browsers do not let a page fill in that field. */
    public List<Part> getFiles() {
        return null;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public Long getFolder() {
        return folder;
    }

    public void setFolder(Long folder) {
        this.folder = folder;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PaperState getState() {
        return state;
    }

    public void setState(PaperState state) {
        this.state = state;
    }

    /** By a paper's id. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    /** By language tag. */
    public Map<String, String> getNames() {
        return names;
    }
}
