package eu.hansa.web.desk;

import eu.hansa.content.Referent;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.SaveMembership;
import eu.hansa.membership.Term;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** Enters an organisation or a person of the directory as a member of the group that is open. */
@Named
@ViewScoped
public class MemberForm implements DirectoryChooser, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PEOPLE = "personSearch";

    @Inject
    private MembersScreen screen;
    @Inject
    private SaveMembership save;
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

    private final DirectorySearch organisationSearch = new DirectorySearch();
    private final DirectorySearch personSearch = new DirectorySearch();
    private Long organisation;
    private Long person;
    private LocalDate first;
    private LocalDate last;

    @PostConstruct
    void begin() {
        first = screen.today();
    }

    public String add() {
        return screen.perform("desk.members.entered",
                () -> save.enter(screen.actor(), screen.id(), organisation, person, new Term(first, last)));
    }

    @Override
    public void find(String search) {
        if (search.equals(PEOPLE)) {
            personSearch.findPeople(directory, languages.preferring(locale.language()));
        } else {
            organisationSearch.findOrganisations(directory, languages.preferring(locale.language()));
        }
    }

    @Override
    public void choose(String search, DirectorySearch.Hit hit) {
        take(search, hit.id());
    }

    @Override
    public void enter(String search) {
        try {
            Language named = languages.contains(locale.language()) ? locale.language() : languages.first();
            take(search, search.equals(PEOPLE) ? directory.save(screen.actor(), PersonEntry.named(personSearch.name(search))).id()
                    : directory.save(screen.actor(), new OrganisationEntry(null, 0, Map.of(named.tag(), organisationSearch.name(search)),
                            null, null, null, null, null, null, null)).id());
        } catch (Refusal refusal) {
            messages.refusedAt(search, refusal);
        }
    }

    private void take(String search, long id) {
        person = search.equals(PEOPLE) ? id : null;
        organisation = search.equals(PEOPLE) ? null : id;
        personSearch.clear();
        organisationSearch.clear();
    }

    public void forget() {
        person = null;
        organisation = null;
    }

    /** Who was chosen, by name; null for nobody yet. */
    public String getChosen() {
        return organisation != null ? names.organisation(organisation)
                : person != null ? names.of(Referent.PERSON, person) : null;
    }

    public DirectorySearch getOrganisationSearch() {
        return organisationSearch;
    }

    public DirectorySearch getPersonSearch() {
        return personSearch;
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
