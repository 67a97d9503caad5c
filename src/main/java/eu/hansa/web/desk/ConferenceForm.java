package eu.hansa.web.desk;

import eu.hansa.conference.Attendance;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceLink;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Contact;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.OrganiserPart;
import eu.hansa.conference.SectionName;
import eu.hansa.content.Referent;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the form of a conference offers beyond binding its properties. */
@Named
@ViewScoped
public class ConferenceForm implements DirectoryChooser, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ORGANISERS = "organiserSearch";

    @Inject
    private FactsForm form;
    @Inject
    private ItemScreen screen;
    @Inject
    private Directory directory;
    @Inject
    private ReferentNames names;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;
    @Inject
    private Messages messages;

    private final DirectorySearch organiserSearch = new DirectorySearch();
    private final DirectorySearch contactSearch = new DirectorySearch();
    private List<String> passages;

    /** The fields of a page keep their places for as long as it is open, whatever becomes of the order of sections. */
    @PostConstruct
    void begin() {
        passages = facts().getSections().stream().map(section -> section.name().toLowerCase(Locale.ROOT)).toList();
    }

    private ConferenceFacts facts() {
        return (ConferenceFacts) form.getFacts();
    }

    @Override
    public void find(String search) {
        List<Language> order = languages.preferring(locale.language());
        if (ORGANISERS.equals(search)) {
            organiserSearch.findOrganisations(directory, order);
        } else {
            contactSearch.findPeople(directory, order);
        }
    }

    @Override
    public void choose(String search, DirectorySearch.Hit hit) {
        if (ORGANISERS.equals(search)) {
            organise(hit.id());
        } else {
            directory.person(hit.id()).ifPresent(this::contact);
        }
    }

    @Override
    public void enter(String search) {
        try {
            if (ORGANISERS.equals(search)) {
                Map<String, String> name = Map.of(screen.language().tag(), organiserSearch.name(ORGANISERS));
                organise(directory.save(viewer.actor(), new OrganisationEntry(null, 0, name, null, null, null, null, null, null, null)).id());
            } else {
                contact(directory.save(viewer.actor(), PersonEntry.named(contactSearch.name(search))));
            }
        } catch (Refusal refusal) {
            messages.refusedAt(search, refusal);
        }
    }

    private void organise(Long organisation) {
        if (facts().getOrganisers().stream().noneMatch(organiser -> organisation.equals(organiser.getOrganisation()))) {
            Organiser organiser = new Organiser();
            organiser.setOrganisation(organisation);
            facts().getOrganisers().add(organiser);
        }
        organiserSearch.clear();
    }

    private void contact(PersonEntry person) {
        Contact contact = new Contact();
        contact.setName(person.name());
        contact.setPerson(person.id());
        contact.setFunctions(new HashMap<>(person.functions()));
        facts().getContacts().add(contact);
        contactSearch.clear();
    }

    public void addContact() {
        facts().getContacts().add(new Contact());
    }

    public void begin(List<ConferenceLink> links) {
        links.add(new ConferenceLink());
    }

    /** In their order, their names read at one go. */
    public List<Organiser> getOrganisers() {
        names.load(Referent.ORGANISATION, facts().getOrganisers().stream().map(Organiser::getOrganisation).toList());
        return facts().getOrganisers();
    }

    /** The texts for the sections, by the names of the properties that hold them. */
    public List<String> getPassages() {
        return passages;
    }

    public List<SectionName> getSections() {
        return facts().getSections();
    }

    /** What is offered while somebody types a zone: those called after places. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.matches("[A-Z][a-z]+/.*") && !zone.startsWith("Etc/")).sorted().toList();
    }

    public ConferenceStatus[] getStatuses() {
        return ConferenceStatus.values();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public OrganiserPart[] getParts() {
        return OrganiserPart.values();
    }

    public DirectorySearch getOrganiserSearch() {
        return organiserSearch;
    }

    public DirectorySearch getContactSearch() {
        return contactSearch;
    }
}
