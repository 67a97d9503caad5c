package eu.hansa.web.desk;

import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
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

/** One organisation of the directory: entered, or changed. */
@Named
@ViewScoped
public class DirectoryOrganisationScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Directory directory;
    @Inject
    private Languages languages;
    @Inject
    private ReferentNames referents;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private String id;
    private OrganisationEntry entry;
    private Map<String, String> names = new HashMap<>();
    private String abbreviation;
    private String url;
    private String street;
    private String postcode;
    private String city;
    private String country;
    private Long logo;
    private StaleEntry stale;

    /** Reads which one the address names; without a number it is a new one. */
    public void open() throws IOException {
        entry = id == null ? new OrganisationEntry(null, 0, null, null, null, null, null, null, null, null)
                : id.matches("[0-9]{1,18}") ? directory.organisation(Long.parseLong(id)).orElse(null) : null;
        if (entry == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        names = new HashMap<>(entry.names());
        abbreviation = entry.abbreviation();
        url = entry.url();
        street = entry.street();
        postcode = entry.postcode();
        city = entry.city();
        country = entry.country();
        logo = entry.logo();
    }

    public String save() {
        try {
            OrganisationEntry saved = directory.save(viewer.actor(), new OrganisationEntry(entry.id(), entry.version(),
                    DirectoryPersonScreen.given(names), abbreviation, url, street, postcode, city, country, logo));
            messages.done("desk.directory.saved", referents.name(saved));
            return "/desk/directoryOrganisation.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            if (refusal.messageKey().equals("refusal.directory.changed")) {
                directory.organisation(entry.id()).ifPresent(this::compare);
            }
            return null;
        }
    }

    /** The next save replaces what is shown now. */
    private void compare(OrganisationEntry theirs) {
        stale = new StaleEntry();
        for (Language language : languages.inOrder()) {
            stale.compare(text.of("desk.directory.name.in", language.nameIn(locale.locale())), names.get(language.tag()),
                    theirs.names().get(language.tag()), false);
        }
        stale.compare(text.get("desk.directory.abbreviation"), abbreviation, theirs.abbreviation(), false);
        stale.compare(text.get("desk.directory.url"), url, theirs.url(), false);
        stale.compare(text.get("desk.directory.street"), street, theirs.street(), false);
        stale.compare(text.get("desk.directory.postcode"), postcode, theirs.postcode(), false);
        stale.compare(text.get("desk.directory.city"), city, theirs.city(), false);
        stale.compare(text.get("desk.directory.country"), country, theirs.country(), false);
        entry = theirs;
    }

    public boolean isFresh() {
        return entry.id() == null;
    }

    /** What it is called now. */
    public String getTitle() {
        return referents.name(entry);
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
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

    /** By language tag. */
    public Map<String, String> getNames() {
        return names;
    }

    public String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Long getLogo() {
        return logo;
    }

    public void setLogo(Long logo) {
        this.logo = logo;
    }
}
