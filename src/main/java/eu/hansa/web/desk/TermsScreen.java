package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.thesaurus.TermEntry;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.TermWords;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics and series: everybody at the desk reads them, those who publish or administer change them, and those who translate into
 * a language name them in it.
 */
@Named
@ViewScoped
public class TermsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Thesaurus thesaurus;
    @Inject
    private Languages siteLanguages;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;

    private TermKind kind;
    private boolean fresh;
    private String slug;
    private ArrayList<NameForm> names;
    private ArrayList<NameForm> others;

    /** The name of a term in one language, being written. */
    public static class NameForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Language language;
        private String name;
        private String about;

        NameForm(Language language, TermWords words) {
            this.language = language;
            this.name = words == null ? null : words.name();
            this.about = words == null ? null : words.about();
        }

        public Language getLanguage() {
            return language;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getAbout() {
            return about;
        }

        public void setAbout(String about) {
            this.about = about;
        }
    }

    /** Reads what the address asks for: the lists, one term ({@code ?kind=topic&key=migration}) or a new one. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        if (asked.get("kind") == null) {
            return;
        }
        kind = Arrays.stream(TermKind.values()).filter(k -> k.name().equalsIgnoreCase(asked.get("kind"))).findFirst().orElse(null);
        slug = asked.get("key");
        fresh = slug == null;
        TermEntry term = kind == null || fresh ? null : thesaurus.entry(kind, slug).orElse(null);
        if (kind == null || !(fresh ? isMine() : isNaming()) || !fresh && term == null) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        names = new ArrayList<>();
        others = new ArrayList<>();
        siteLanguages.inOrder().forEach(language -> (Thesaurus.mayName(viewer.actor(), language) ? names : others)
                .add(new NameForm(language, term == null ? null : term.words().get(language))));
    }

    public String save() {
        Map<Language, TermLabel> given = new HashMap<>();
        names.forEach(form -> given.put(form.language, new TermLabel(0, kind, slug, form.name, form.about, form.language.tag())));
        try {
            if (fresh && slug != null && thesaurus.entry(kind, slug.strip()).isPresent()) {
                throw Refusal.at("slug", "term.taken");
            }
            thesaurus.save(viewer.actor(), kind, slug, given);
            messages.done("desk.terms.saved", names.stream().map(NameForm::getName).filter(n -> n != null && !n.isBlank())
                    .findFirst().orElse(slug).strip());
            return "/desk/terms.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    /** Whether this person may change topics and series. */
    public boolean isMine() {
        return Thesaurus.mayChange(viewer.actor());
    }

    /** Whether they may name those that there are, in one language at least. */
    public boolean isNaming() {
        return siteLanguages.inOrder().stream().anyMatch(language -> Thesaurus.mayName(viewer.actor(), language));
    }

    /** What the term is called in languages that are not this person's. */
    public List<NameForm> getOthers() {
        return others;
    }

    public TermKind[] getKinds() {
        return TermKind.values();
    }

    public List<TermEntry> terms(TermKind ofKind) {
        return thesaurus.entries(ofKind);
    }

    public List<Language> getLanguages() {
        return siteLanguages.inOrder();
    }

    /** What is being changed or begun; null while the lists are shown. */
    public TermKind getKind() {
        return kind;
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public List<NameForm> getNames() {
        return names;
    }
}
