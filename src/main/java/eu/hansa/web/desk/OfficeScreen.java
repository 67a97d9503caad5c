package eu.hansa.web.desk;

import eu.hansa.content.Referent;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.OfficeEntry;
import eu.hansa.membership.OfficeKind;
import eu.hansa.membership.OfficeWords;
import eu.hansa.membership.SaveOffice;
import eu.hansa.membership.Shown;
import eu.hansa.membership.Term;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One office of a group: entered, or changed, or ended. */
@Named
@ViewScoped
public class OfficeScreen implements DirectoryChooser, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembersScreen screen;
    @Inject
    private SaveOffice save;
    @Inject
    private Directory directory;
    @Inject
    private Languages languages;
    @Inject
    private ReferentNames names;
    @Inject
    private Messages messages;
    @Inject
    private TextLocale locale;

    private final DirectorySearch personSearch = new DirectorySearch();
    private String office;
    private Long id;
    private long version;
    private OfficeKind kind;
    private Long person;
    private String email;
    private Shown emailShown = Shown.NOBODY;
    private String phone;
    private Shown phoneShown = Shown.NOBODY;
    private int place;
    private LocalDate first;
    private LocalDate last;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    /** Reads what the address names; without a number it is a new office. */
    public void open() throws IOException {
        screen.open();
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        List<OfficeEntry> all = screen.isChoosing() ? List.of() : screen.getOffices();
        Optional<OfficeEntry> found = all.stream().filter(entry -> String.valueOf(entry.id()).equals(office)).findFirst();
        if (screen.isChoosing() || office != null && found.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        place = all.size() + 1;
        first = screen.today();
        found.ifPresent(this::show);
    }

    private void show(OfficeEntry entry) {
        id = entry.id();
        version = entry.version();
        kind = entry.kind();
        person = entry.person();
        email = entry.email();
        emailShown = entry.emailShown();
        phone = entry.phone();
        phoneShown = entry.phoneShown();
        place = entry.place();
        first = entry.term().first();
        last = entry.term().end();
        entry.words().forEach((tag, said) -> {
            titles.put(tag, said.name());
            functions.put(tag, said.function());
            organisations.put(tag, said.organisation());
        });
    }

    public String save() {
        Map<String, OfficeWords> words = new HashMap<>();
        languages.inOrder().forEach(language -> words.put(language.tag(), new OfficeWords(titles.get(language.tag()),
                functions.get(language.tag()), organisations.get(language.tag()))));
        return screen.perform("desk.office.saved", () -> save.save(screen.actor(), screen.id(), new OfficeEntry(id, version, kind, person, words,
                email, emailShown, phone, phoneShown, place, new Term(first, last))));
    }

    @Override
    public void find(String search) {
        personSearch.findPeople(directory, languages.preferring(locale.language()));
    }

    @Override
    public void choose(String search, DirectorySearch.Hit hit) {
        person = hit.id();
        personSearch.clear();
    }

    @Override
    public void enter(String search) {
        try {
            person = directory.save(screen.actor(), PersonEntry.named(personSearch.name(search))).id();
            personSearch.clear();
        } catch (Refusal refusal) {
            messages.refusedAt(search, refusal);
        }
    }

    /** Leaves the office vacant. */
    public void vacate() {
        person = null;
    }

    public boolean isFresh() {
        return office == null;
    }

    /** Who holds it, by name; null while it is vacant. */
    public String getHolder() {
        return person == null ? null : names.of(Referent.PERSON, person);
    }

    public OfficeKind[] getKinds() {
        return OfficeKind.values();
    }

    public Shown[] getChoices() {
        return Shown.values();
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    public DirectorySearch getPersonSearch() {
        return personSearch;
    }

    /** By language tag, like the other words. */
    public Map<String, String> getTitles() {
        return titles;
    }

    public Map<String, String> getFunctions() {
        return functions;
    }

    public Map<String, String> getOrganisations() {
        return organisations;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public OfficeKind getKind() {
        return kind;
    }

    public void setKind(OfficeKind kind) {
        this.kind = kind;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Shown getEmailShown() {
        return emailShown;
    }

    public void setEmailShown(Shown emailShown) {
        this.emailShown = emailShown;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Shown getPhoneShown() {
        return phoneShown;
    }

    public void setPhoneShown(Shown phoneShown) {
        this.phoneShown = phoneShown;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
