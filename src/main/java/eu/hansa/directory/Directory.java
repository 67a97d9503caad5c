package eu.hansa.directory;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.freshness.Freshness;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.SafeHtml;
import eu.hansa.kernel.Slice;
import eu.hansa.kernel.Slug;
import eu.hansa.kernel.Translated;
import eu.hansa.kernel.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds and keeps people and organisations. Whoever works at the desk may, since a programme is full of them. */
@ApplicationScoped
@Transactional
public class Directory {

    /** What pages that show people or organisations hang on. */
    public static final String TAG = "directory";

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_FUNCTION = 300;
    private static final int LONGEST_ABOUT = 20_000;
    private static final int LONGEST_URL = 1000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Languages languages;
    @Inject
    private AuditTrail audit;
    @Inject
    private Freshness freshness;
    @Inject
    private Event<PersonChanged> changes;

    /**
     * Enters a person or changes one.
     *
     * @throws Refusal at the field concerned; {@code directory.changed} when somebody else saved the entry since
     */
    public PersonEntry save(Actor actor, PersonEntry given) {
        require(actor, given.id() == null);
        PersonEntry entry = checked(given);
        Person person = entry.id() == null ? Person.begin() : locked(Person.class, entry.id());
        requireVersion(entry.id(), entry.version(), person.version());
        person.follow(entry, freeSlug(entry, person));
        if (entry.id() == null) {
            entities.persist(person);
        }
        saved(actor, entry.id() == null, "person", entry.name());
        changes.fire(new PersonChanged(person.id()));
        return person.entry();
    }

    /**
     * Enters an organisation or changes one.
     *
     * @throws Refusal like {@link #save(Actor, PersonEntry)}
     */
    public OrganisationEntry save(Actor actor, OrganisationEntry given) {
        require(actor, given.id() == null);
        OrganisationEntry entry = checked(given);
        Organisation organisation = entry.id() == null ? Organisation.begin() : locked(Organisation.class, entry.id());
        requireVersion(entry.id(), entry.version(), organisation.version());
        organisation.follow(entry);
        if (entry.id() == null) {
            entities.persist(organisation);
        }
        saved(actor, entry.id() == null, "organisation", entry.names().values().iterator().next());
        return organisation.entry();
    }

    /** Those who work for groups alone add to what the whole site shares, and change nothing of it. */
    private static void require(Actor actor, boolean isNew) {
        if (!actor.worksAtTheDesk() || !isNew && actor.worksForGroupsAlone()) {
            throw Refusal.because("directory.right");
        }
    }

    /** Until the transaction ends, so that of two saves at once the second sees what the first did. */
    private <E> E locked(Class<E> type, long id) {
        return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.because("directory.unknown"));
    }

    private static void requireVersion(Long id, long startedFrom, long now) {
        if (id != null && startedFrom != now) {
            throw Refusal.because("directory.changed");
        }
    }

    private void saved(Actor actor, boolean isNew, String subject, String name) {
        entities.flush();
        audit.record(actor, isNew ? "create" : "write", subject, name);
        freshness.bump(List.of(TAG));
    }

    private PersonEntry checked(PersonEntry entry) {
        String name = strip(entry.name());
        if (name == null) {
            throw Refusal.at("name", "directory.name.empty");
        }
        requireShort("name", name, LONGEST_NAME);
        String sortName = strip(entry.sortName()) == null ? sortedBy(name) : strip(entry.sortName());
        requireShort("sortName", sortName, LONGEST_NAME);
        Map<String, String> functions = given(entry.functions(), UnaryOperator.identity());
        functions.forEach((tag, function) -> requireShort("functions[" + tag + "]", function, LONGEST_FUNCTION));
        Map<String, String> about = given(entry.about(), markup -> SafeHtml.sanitise(markup).markup());
        about.forEach((tag, markup) -> requireShort("about[" + tag + "]", markup, LONGEST_ABOUT));
        return new PersonEntry(entry.id(), entry.version(), name, sortName, strip(entry.slug()), entry.pageAgreed(), entry.picture(),
                entry.organisation(), functions, about);
    }

    private static OrganisationEntry checked(OrganisationEntry entry) {
        Map<String, String> names = given(entry.names(), UnaryOperator.identity());
        if (names.isEmpty()) {
            throw Refusal.at("name", "directory.name.empty");
        }
        names.forEach((tag, name) -> requireShort("names[" + tag + "]", name, LONGEST_NAME));
        requireShort("abbreviation", entry.abbreviation(), 40);
        requireShort("street", entry.street(), LONGEST_NAME);
        requireShort("postcode", entry.postcode(), 20);
        requireShort("city", entry.city(), LONGEST_NAME);
        requireShort("url", entry.url(), LONGEST_URL);
        if (strip(entry.url()) != null && !WebAddress.is(entry.url())) {
            throw Refusal.at("url", "links.form");
        }
        String country = strip(entry.country()) == null ? null : strip(entry.country()).toUpperCase(Locale.ROOT);
        if (country != null && !COUNTRIES.contains(country)) {
            throw Refusal.at("country", "directory.country.form");
        }
        return new OrganisationEntry(entry.id(), entry.version(), names, strip(entry.abbreviation()), strip(entry.url()),
                strip(entry.street()), strip(entry.postcode()), strip(entry.city()), country, entry.logo());
    }

    private static Map<String, String> given(Map<String, String> texts, UnaryOperator<String> cleaning) {
        Map<String, String> given = new HashMap<>();
        texts.forEach((tag, text) -> {
            String cleaned = text == null ? null : strip(cleaning.apply(text));
            if (cleaned != null) {
                given.put(Language.of(tag).tag(), cleaned);
            }
        });
        return given;
    }

    private static void requireShort(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refusal.at(field, "directory.long", longest);
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** “Bendeich, Mark”: right for most European names, to be mended by hand for the others. */
    private static String sortedBy(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 ? name : name.substring(space + 1) + ", " + name.substring(0, space);
    }

    private String freeSlug(PersonEntry entry, Person person) {
        if (entry.slug() != null) {
            String wanted = new Slug(entry.slug()).value();
            if (isTaken(wanted, person)) {
                throw Refusal.at("slug", "slug.taken");
            }
            return wanted;
        }
        if (person.slug() != null) {
            return person.slug();
        }
        String proposed = Slug.propose(entry.name(), new ContentId(person.id())).value();
        return isTaken(proposed, person) ? proposed.substring(0, Math.min(proposed.length(), 80)) + "-" + person.id() : proposed;
    }

    private boolean isTaken(String slug, Person butFor) {
        return entities.createQuery("select count(p) from Person p where p.slug = :slug and p.id <> :id", Long.class)
                .setParameter("slug", slug).setParameter("id", butFor.id()).getSingleResult() > 0;
    }

    public Optional<PersonEntry> person(long id) {
        return Optional.ofNullable(entities.find(Person.class, id)).map(Person::entry);
    }

    public Optional<OrganisationEntry> organisation(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id)).map(Organisation::entry);
    }

    /** The person whose page has this word in its address; empty where the person has not agreed to a page. */
    public Optional<PersonEntry> page(String slug) {
        return entities.createQuery("select p from Person p where p.slug = :slug and p.pageAgreed = true", Person.class)
                .setParameter("slug", slug).getResultStream().findFirst().map(Person::entry);
    }

    /** Whether everybody may see this file as the logo of an organisation, or the picture of a person who agreed to a page. */
    public boolean shows(AssetId asset) {
        return entities.createQuery("select count(o) from Organisation o where o.logo = :asset", Long.class)
                .setParameter("asset", asset.value()).getSingleResult() > 0
                || entities.createQuery("select count(p) from Person p where p.picture = :asset and p.pageAgreed = true", Long.class)
                .setParameter("asset", asset.value()).getSingleResult() > 0;
    }

    /** By id; one query. */
    public Map<Long, PersonEntry> persons(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select distinct p from Person p left join fetch p.words where p.id in :ids",
                Person.class).setParameter("ids", Set.copyOf(ids)).getResultStream().collect(Collectors.toMap(Person::id, Person::entry));
    }

    /** By id; one query. */
    public Map<Long, OrganisationEntry> organisations(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select distinct o from Organisation o left join fetch o.names where o.id in :ids",
                Organisation.class).setParameter("ids", Set.copyOf(ids)).getResultStream()
                .collect(Collectors.toMap(Organisation::id, Organisation::entry));
    }

    /** Everybody with a page, some at a time, for those who list addresses: the persons after {@code after}, in order. */
    public List<PersonEntry> pagesAfter(long after, int atMost) {
        return inOrder(entities.createQuery("select p.id from Person p where p.pageAgreed = true and p.id > :after order by p.id", Long.class)
                .setParameter("after", after).setMaxResults(atMost).getResultList(), this::persons);
    }

    /** One page of all people whose name has these letters, by their sorting names; pages count from 1. */
    public Slice<PersonEntry> persons(String text, int page, int size) {
        List<PersonEntry> entries = inOrder(entities.createQuery("select p.id from Person p where p.searchName like :text escape '!'"
                + " order by p.sortName, p.id", Long.class).setParameter("text", pattern(text)).setFirstResult((page - 1) * size)
                .setMaxResults(size).getResultList(), this::persons);
        long total = entities.createQuery("select count(p) from Person p where p.searchName like :text escape '!'", Long.class)
                .setParameter("text", pattern(text)).getSingleResult();
        return new Slice<>(entries, page, size, total);
    }

    /** One page of all organisations whose name or abbreviation has these letters; pages count from 1. */
    public Slice<OrganisationEntry> organisations(String text, int page, int size) {
        List<OrganisationEntry> entries = inOrder(entities.createQuery("select o.id from Organisation o where o.searchName like :text escape '!'"
                + " order by o.searchName, o.id", Long.class).setParameter("text", pattern(text)).setFirstResult((page - 1) * size)
                .setMaxResults(size).getResultList(), this::organisations);
        long total = entities.createQuery("select count(o) from Organisation o where o.searchName like :text escape '!'", Long.class)
                .setParameter("text", pattern(text)).getSingleResult();
        return new Slice<>(entries, page, size, total);
    }

    /** Words and names lie in tables of their own: two queries for all of a page, rather than one for each entry. */
    private static <E> List<E> inOrder(List<Long> ids, Function<List<Long>, Map<Long, E>> byId) {
        Map<Long, E> entries = byId.apply(ids);
        return ids.stream().map(entries::get).toList();
    }

    /** People first, then organisations, whose name has these letters: what is offered while somebody types. */
    public List<Found> find(String text, Language reader, int atMost) {
        if (strip(text) == null) {
            return List.of();
        }
        List<Language> order = languages.preferring(reader);
        List<Found> found = new ArrayList<>();
        persons(text, 1, atMost).entries().forEach(person -> found.add(new Found(person.id(), true, person.name(),
                Translated.of(person.functions(), order).map(Translated::text).orElse(null), person.organisation())));
        organisations(text, 1, atMost).entries().forEach(organisation -> found.add(new Found(organisation.id(), false,
                name(organisation, order), null, organisation.id())));
        return found.stream().limit(atMost).toList();
    }

    private static String name(OrganisationEntry organisation, List<Language> order) {
        return Translated.of(organisation.names(), order).map(Translated::text).orElse(Objects.requireNonNullElse(organisation.abbreviation(), ""));
    }

    /** The person of exactly this name, apart from accents and capitals; empty when there are none or several. */
    public Optional<PersonEntry> personNamed(String name) {
        List<Person> all = entities.createQuery("select p from Person p where p.searchName = :name", Person.class)
                .setParameter("name", SearchName.of(name)).setMaxResults(2).getResultList();
        return all.size() == 1 ? Optional.of(all.get(0).entry()) : Optional.empty();
    }

    private static String pattern(String text) {
        return "%" + (text == null ? "" : SearchName.of(text).replaceAll("([!%_])", "!$1")) + "%";
    }
}
