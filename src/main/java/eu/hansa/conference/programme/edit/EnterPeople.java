package eu.hansa.conference.programme.edit;

import eu.hansa.access.Actor;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.WorkingCopy;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters people into a session: those whom the directory knows as it knows them, others as new entries of the directory,
 * in the same transaction.
 */
@ApplicationScoped
@Transactional
public class EnterPeople {

    @Inject
    private EditProgramme edit;
    @Inject
    private ProgrammeDesk desk;
    @Inject
    private Directory directory;
    @Inject
    private Languages languages;

    /** Whom a line of a list was taken for. */
    public enum Taken {
        KNOWN, NEW, ORGANISATION, TO_BE_NAMED
    }

    /** A line of a list as it will be entered. */
    public record Line(Taken as, String name, String function, int count, ParticipationRole role) {
    }

    /**
     * Somebody chosen or typed.
     *
     * @param id           of the participation
     * @param person       known to the directory, like {@code organisation}; with neither, {@code name} is entered there
     * @param asOrganisation whether a new name is that of an organisation
     */
    public record Entrant(String session, String part, String id, ParticipationRole role, Long person, Long organisation, String name,
            boolean asOrganisation) {

        public Entrant {
            Typed.id(id);
        }
    }

    public WorkingCopy enter(Actor actor, ContentId item, int startedFrom, Language language, Entrant entrant) {
        WorkingCopy copy = desk.open(actor, item);
        Place place = new Place(entrant.session(), entrant.part());
        if (place.people(copy.programme()).stream().anyMatch(p -> p.id().equals(entrant.id()))) {
            return copy;
        }
        return edit.edit(actor, item, startedFrom,
                new AddPeople(entrant.session(), entrant.part(), List.of(participation(actor, language, entrant))));
    }

    private Participation participation(Actor actor, Language language, Entrant entrant) {
        String name = Typed.line(entrant.name());
        if (entrant.person() != null) {
            return known(entrant.id(), entrant.role(),
                    directory.person(entrant.person()).orElseThrow(() -> Refusal.because("directory.unknown")));
        }
        if (entrant.organisation() != null) {
            return new Participation(entrant.id(), entrant.role(), null, entrant.organisation(), null, null, null, 1);
        }
        if (name == null) {
            throw Refusal.at(entrant.id() + ".name", "directory.name.empty");
        }
        if (entrant.asOrganisation()) {
            OrganisationEntry made = directory.save(actor, new OrganisationEntry(null, 0, Map.of(language.tag(), name), null, null, null,
                    null, null, null, null));
            return new Participation(entrant.id(), entrant.role(), null, made.id(), null, null, null, 1);
        }
        return known(entrant.id(), entrant.role(), directory.save(actor, PersonEntry.named(name)));
    }

    /** Title and organisation as at this event are, to begin with, those that the directory has. */
    private Participation known(String id, ParticipationRole role, PersonEntry person) {
        Map<String, String> functions = new HashMap<>(person.functions());
        Optional<OrganisationEntry> organisation = person.organisation() == null ? Optional.empty() : directory.organisation(person.organisation());
        organisation.ifPresent(entry -> functions.replaceAll((tag, function) -> Translated.of(entry.names(), languages.preferring(Language.of(tag)))
                .map(Translated::text).filter(name -> !function.contains(name)).map(name -> function + ", " + name).orElse(function)));
        return new Participation(id, role, person.id(), person.organisation(), person.name(), functions, null, 1);
    }

    /** Names somebody: whoever fills a place that was kept and is not in the directory yet is entered there. */
    public WorkingCopy name(Actor actor, ContentId item, int startedFrom, NamePerson named) {
        Participation before = new Place(named.session(), named.part()).requirePerson(desk.open(actor, item).programme(), named.id());
        if (named.person() != null || before.person() != null || named.name() == null) {
            return edit.edit(actor, item, startedFrom, named);
        }
        long person = directory.personNamed(named.name()).map(PersonEntry::id)
                .orElseGet(() -> directory.save(actor, PersonEntry.named(named.name())).id());
        return edit.edit(actor, item, startedFrom, new NamePerson(named.session(), named.part(), named.id(), person, named.name()));
    }

    /** What would be entered of this list, line by line. */
    public List<Line> look(String text) {
        return PeopleLine.of(text).stream().map(line -> {
            Taken as = line.name() == null ? Taken.TO_BE_NAMED
                    : directory.personNamed(line.name()).isPresent() ? Taken.KNOWN
                    : line.function() == null && organisation(line.name()).isPresent() ? Taken.ORGANISATION : Taken.NEW;
            return new Line(as, line.name(), line.function(), line.count(), line.role());
        }).toList();
    }

    /**
     * Enters a list of people, one a line: “Name, function, organisation”.
     *
     * @param id       with which the ids of the participations begin
     * @param role     for all whose line names none
     * @param language of the functions
     */
    public WorkingCopy paste(Actor actor, ContentId item, int startedFrom, String session, String part, String id, ParticipationRole role,
            Language language, String text) {
        List<PeopleLine> lines = PeopleLine.of(text);
        if (lines.isEmpty()) {
            throw Refusal.at("lines", "programme.paste.empty");
        }
        WorkingCopy copy = desk.open(actor, item);
        if (new Place(session, part).people(copy.programme()).stream().anyMatch(p -> p.id().startsWith(id + "-"))) {
            return copy;
        }
        List<Participation> people = new ArrayList<>();
        for (PeopleLine line : lines) {
            people.add(participation(actor, language, Typed.id(id + "-" + (people.size() + 1)), role, line));
        }
        return edit.edit(actor, item, startedFrom, new AddPeople(session, part, people));
    }

    private Participation participation(Actor actor, Language language, String id, ParticipationRole role, PeopleLine line) {
        ParticipationRole own = line.role() == null ? role : line.role();
        Map<String, String> function = line.function() == null ? Map.of() : Map.of(language.tag(), line.function());
        Long organisation = line.last() == null ? null : organisation(line.last()).map(OrganisationEntry::id).orElse(null);
        if (line.name() == null) {
            return new Participation(id, own, null, organisation, null, function, ParticipationState.TO_BE_NAMED, line.count());
        }
        Optional<PersonEntry> person = directory.personNamed(line.name());
        if (person.isEmpty() && line.function() == null) {
            Optional<OrganisationEntry> itself = organisation(line.name());
            if (itself.isPresent()) {
                return new Participation(id, own, null, itself.get().id(), null, null, null, 1);
            }
        }
        Participation entered = known(id, own, person.orElseGet(() -> directory.save(actor,
                new PersonEntry(null, 0, line.name(), null, null, false, null, organisation, function, null))));
        return function.isEmpty() ? entered
                : new Participation(id, own, entered.person(), organisation == null ? entered.organisation() : organisation, line.name(), function, null, 1);
    }

    /** The organisation of exactly this name or abbreviation. */
    private Optional<OrganisationEntry> organisation(String name) {
        return directory.organisations(name, 1, 5).entries().stream()
                .filter(o -> name.equalsIgnoreCase(o.abbreviation()) || o.names().values().stream().anyMatch(name::equalsIgnoreCase)).findFirst();
    }
}
