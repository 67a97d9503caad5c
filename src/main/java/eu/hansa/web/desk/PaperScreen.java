package eu.hansa.web.desk;

import eu.hansa.access.Audience;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import eu.hansa.workinggroup.paper.PublishedPaper;
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
import java.util.Set;

/** One paper of a group for its officers: what is said of it, where it lies, who may have it, and its versions. */
@Named
@ViewScoped
public class PaperScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Papers papers;
    @Inject
    private PaperDesk desk;
    @Inject
    private PaperForms forms;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;
    @Inject
    private LanguageNames languageNames;
    @Inject
    private TextLocale locale;
    @Inject
    private Text text;
    @Inject
    private Messages messages;

    private String id;
    private PaperEntry entry;
    private Map<String, String> titles = new HashMap<>();
    private String language;
    private PaperState state;
    private Long folder;
    private String audience;
    private StaleEntry stale;
    private transient Part file;
    private transient List<Shelf<PaperEntry>> shelves;

    /** Whatever the address names wrongly, or another group's paper, is not there. */
    public void open() throws IOException {
        entry = find().orElse(null);
        if (entry == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        entry.words().titles().forEach((each, title) -> titles.put(each.tag(), title));
        language = entry.words().language() == null ? null : entry.words().language().tag();
        state = entry.words().state();
        folder = entry.paper().folder();
        audience = widest(entry.audiences());
    }

    private Optional<PaperEntry> find() {
        return id == null || !id.matches("[0-9]{1,18}") ? Optional.empty() : desk.find(caller.actor(), Long.parseLong(id), reader());
    }

    /** Of several the one that is said first is that which lets everybody in whom the others do. */
    private static String widest(Set<Audience> audiences) {
        return audiences.contains(Audience.PUBLIC) ? Audience.PUBLIC.key()
                : audiences.contains(Audience.SIGNED_IN) ? Audience.SIGNED_IN.key() : audiences.iterator().next().key();
    }

    public String save() {
        try {
            papers.describe(caller.actor(), entry.paper().id(), entry.version(), words(), folder, Set.of(new Audience(audience)));
            messages.done("paper.save.done");
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            if (refusal.messageKey().equals("refusal.paper.changed")) {
                find().ifPresent(this::compare);
            }
            return null;
        }
    }

    private PaperWords words() {
        return new PaperWords(PaperForms.byLanguage(titles), language == null ? null : Language.of(language), state);
    }

    /** The next save replaces what is shown now. */
    private void compare(PaperEntry theirs) {
        stale = new StaleEntry();
        for (Language each : languages.inOrder()) {
            stale.compare(text.of("paper.title.in", each.nameIn(locale.locale())), titles.get(each.tag()), theirs.words().titles().get(each), false);
        }
        stale.compare(text.get("paper.language"), language == null ? "" : name(Language.of(language)), name(theirs.words().language()), false);
        stale.compare(text.get("paper.state"), text.get("paper.state." + state), text.get("paper.state." + theirs.words().state()), false);
        stale.compare(text.get("paper.folder"), pathOf(folder), pathOf(theirs.paper().folder()), false);
        stale.compare(text.get("paper.audience"), forms.names(Set.of(new Audience(audience))), forms.names(theirs.audiences()), false);
        entry = theirs;
    }

    private String name(Language given) {
        return given == null ? text.get("paper.language.none") : languageNames.of(given);
    }

    private String pathOf(Long wanted) {
        return getShelves().stream().filter(shelf -> wanted == null ? shelf.folder() == null : wanted.equals(shelf.folder()))
                .map(forms::path).findFirst().orElse("");
    }

    /** Puts the chosen file under the paper's address; what stands in the other fields is not asked for and stays. */
    public String renew() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            messages.refused(Refusal.at("file", "media.none"));
            return null;
        }
        try (InputStream bytes = file.getInputStream()) {
            messages.done("paper.renew.done", papers.renew(caller.actor(), entry.paper().id(), bytes, file.getSubmittedFileName()));
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String remove() {
        try {
            papers.remove(caller.actor(), entry.paper().id());
            messages.done("paper.remove.done", entry.paper().name());
            return "/desk/papers.xhtml?faces-redirect=true&group=" + entry.paper().group();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    public String bringBack() {
        try {
            papers.bringBack(caller.actor(), entry.paper().id());
            messages.done("paper.bring-back.done");
            return again();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    private String again() {
        return "/desk/paper.xhtml?faces-redirect=true&id=" + entry.paper().id();
    }

    public List<Shelf<PaperEntry>> getShelves() {
        if (shelves == null) {
            shelves = desk.shelves(caller.actor(), entry.paper().group(), reader());
        }
        return shelves;
    }

    private Language reader() {
        return languages.contains(locale.language()) ? locale.language() : languages.first();
    }

    public PaperEntry getEntry() {
        return entry;
    }

    public PublishedPaper getPaper() {
        return entry.paper();
    }

    /** Null while nobody else saved the same paper. */
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
    public Map<String, String> getTitles() {
        return titles;
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

    public Long getFolder() {
        return folder;
    }

    public void setFolder(Long folder) {
        this.folder = folder;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    /** A chosen file is never shown again: browsers do not let a page fill in that field. */
    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
