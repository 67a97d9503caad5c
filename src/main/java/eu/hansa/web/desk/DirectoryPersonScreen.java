package eu.hansa.web.desk;

import eu.hansa.conference.programme.ProgrammeReader;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.SafeHtml;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One person of the directory: entered, or changed. */
@Named
@ViewScoped
public class DirectoryPersonScreen implements DirectoryChooser, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Directory directory;
    @Inject
    private ProgrammeReader programmes;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Languages languages;
    @Inject
    private ReferentNames names;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private final DirectorySearch organisationSearch = new DirectorySearch();
    private String id;
    private PersonEntry entry;
    private String name;
    private String sortName;
    private String slug;
    private boolean pageAgreed;
    private Long picture;
    private Long organisation;
    private Map<String, String> functions = new HashMap<>();
    private Map<String, String> about = new HashMap<>();
    private StaleEntry stale;

    /** Reads whom the address names; without a number it is somebody new. */
    public void open() throws IOException {
        entry = id == null ? PersonEntry.named(null) : id.matches("[0-9]{1,18}") ? directory.person(Long.parseLong(id)).orElse(null) : null;
        if (entry == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        name = entry.name();
        sortName = entry.sortName();
        slug = entry.slug();
        pageAgreed = entry.pageAgreed();
        picture = entry.picture();
        organisation = entry.organisation();
        functions = new HashMap<>(entry.functions());
        about = new HashMap<>(entry.about());
    }

    public String save() {
        try {
            PersonEntry saved = directory.save(viewer.actor(), new PersonEntry(entry.id(), entry.version(), name, sortName, slug, pageAgreed,
                    picture, organisation, given(functions), given(about)));
            messages.done("desk.directory.saved", saved.name());
            return "/desk/directoryPerson.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            if (refusal.messageKey().equals("refusal.directory.changed")) {
                directory.person(entry.id()).ifPresent(this::compare);
            }
            return null;
        }
    }

    static Map<String, String> given(Map<String, String> texts) {
        Map<String, String> given = new HashMap<>(texts);
        given.values().removeIf(value -> value == null || value.isBlank());
        return given;
    }

    /** The next save replaces what is shown now. */
    private void compare(PersonEntry theirs) {
        stale = new StaleEntry();
        stale.compare(text.get("desk.directory.name"), name, theirs.name(), false);
        stale.compare(text.get("desk.directory.sort-name"), sortName, theirs.sortName(), false);
        stale.compare(text.get("desk.directory.slug"), slug, theirs.slug(), false);
        stale.compare(text.get("desk.directory.organisation"), organisationName(organisation), organisationName(theirs.organisation()), false);
        for (Language language : languages.inOrder()) {
            String tag = language.tag();
            stale.compare(text.of("desk.directory.function.in", language.nameIn(locale.locale())), functions.get(tag), theirs.functions().get(tag), false);
            stale.compare(text.of("desk.directory.about.in", language.nameIn(locale.locale())), SafeHtml.sanitise(about.get(tag)).markup(),
                    theirs.about().get(tag), true);
        }
        if (pageAgreed != theirs.pageAgreed()) {
            stale.compare(text.get("desk.directory.page"), "", text.get(theirs.pageAgreed() ? "desk.directory.page.agreed" : "desk.directory.page.none"), false);
        }
        entry = theirs;
    }

    private String organisationName(Long number) {
        return number == null ? "" : names.organisation(number);
    }

    @Override
    public void find(String search) {
        organisationSearch.findOrganisations(directory, languages.preferring(locale.language()));
    }

    @Override
    public void choose(String search, DirectorySearch.Hit hit) {
        organisation = hit.id();
        organisationSearch.clear();
    }

    @Override
    public void enter(String search) {
        try {
            Language named = languages.contains(locale.language()) ? locale.language() : languages.first();
            organisation = directory.save(viewer.actor(), new OrganisationEntry(null, 0, Map.of(named.tag(), organisationSearch.name(search)),
                    null, null, null, null, null, null, null)).id();
            organisationSearch.clear();
        } catch (Refusal refusal) {
            messages.refusedAt(search, refusal);
        }
    }

    public void leaveOrganisation() {
        organisation = null;
    }

    /** The conferences in whose released programmes this person is named. */
    public List<TitledItem> getConferences() {
        return isFresh() ? List.of() : dossiers.titles(viewer.actor(), programmes.naming(entry.id()), locale.language());
    }

    public boolean isFresh() {
        return entry.id() == null;
    }

    /** As it is stored. */
    public PersonEntry getEntry() {
        return entry;
    }

    public String getOrganisationName() {
        return organisationName(organisation);
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    public DirectorySearch getOrganisationSearch() {
        return organisationSearch;
    }

    /** Null while nobody else saved the same entry. */
    public StaleEntry getStale() {
        return stale;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSortName() {
        return sortName;
    }

    public void setSortName(String sortName) {
        this.sortName = sortName;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public boolean isPageAgreed() {
        return pageAgreed;
    }

    public void setPageAgreed(boolean pageAgreed) {
        this.pageAgreed = pageAgreed;
    }

    public Long getPicture() {
        return picture;
    }

    public void setPicture(Long picture) {
        this.picture = picture;
    }

    public Long getOrganisation() {
        return organisation;
    }

    /** By language tag. */
    public Map<String, String> getFunctions() {
        return functions;
    }

    /** By language tag. */
    public Map<String, String> getAbout() {
        return about;
    }
}
