package eu.hansa.membership;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.account.AccountLine;
import eu.hansa.account.Accounts;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The door through which pages read of a group's people; it shows a viewer what those people agreed to show them. */
@ApplicationScoped
@Transactional
public class GroupPeople {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Directory directory;
    @Inject
    private Accounts accounts;
    @Inject
    private MemberNames names;
    @Inject
    private Languages languages;
    @Inject
    private SiteDays days;
    @Inject
    private Requests requests;
    @Inject
    private GroupDoor door;

    /** The offices of today in their order, vacant ones too. */
    public List<OfficeView> offices(Viewer viewer, long groupId, Language reader) {
        LocalDate today = days.today();
        return views(viewer, groupId, reader, offices(groupId).stream().filter(office -> office.entry().term().holds(today)).toList());
    }

    /** Who held offices before, the last first. */
    public List<OfficeView> pastOffices(Viewer viewer, long groupId, Language reader) {
        LocalDate today = days.today();
        return views(viewer, groupId, reader, offices(groupId).stream().filter(office -> office.entry().term().isOver(today))
                .sorted(Comparator.comparing((Office office) -> office.entry().term().end()).reversed()).toList());
    }

    private List<Office> offices(long groupId) {
        return entities.createQuery("select o from Office o where o.groupId = :group order by o.place, o.firstDay, o.id", Office.class)
                .setParameter("group", groupId).setMaxResults(MOST).getResultList();
    }

    private List<OfficeView> views(Viewer viewer, long groupId, Language reader, List<Office> offices) {
        boolean member = isMember(viewer, groupId);
        List<Language> order = languages.preferring(reader);
        Map<Long, PersonEntry> persons = directory.persons(offices.stream().map(office -> office.entry().person())
                .filter(Objects::nonNull).toList());
        return offices.stream().map(Office::entry).map(entry -> {
            PersonEntry person = entry.person() == null ? null : persons.get(entry.person());
            return new OfficeView(entry.kind(), said(entry, OfficeWords::name, order), person == null ? null : person.id(),
                    person == null ? null : person.name(), said(entry, OfficeWords::function, order),
                    said(entry, OfficeWords::organisation, order), entry.emailShown().to(member) ? entry.email() : null,
                    entry.phoneShown().to(member) ? entry.phone() : null, entry.term());
        }).toList();
    }

    private static Translated said(OfficeEntry entry, Function<OfficeWords, String> which, List<Language> order) {
        return order.stream().filter(language -> entry.words().containsKey(language.tag()))
                .flatMap(language -> Stream.ofNullable(which.apply(entry.words().get(language.tag())))
                        .map(text -> new Translated(text, language))).findFirst().orElse(null);
    }

    private static boolean isMember(Viewer viewer, long groupId) {
        return viewer.audiences().contains(Audience.group(groupId));
    }

    /** The members of today, by name. */
    public List<MemberView> members(long groupId, Language reader) {
        LocalDate today = days.today();
        return names.views(entities.createQuery("select m from Membership m where m.groupId = :group and m.firstDay <= :today"
                + " and (m.endDay is null or m.endDay > :today)", Membership.class).setParameter("group", groupId)
                .setParameter("today", today).setMaxResults(MOST).getResultList(), reader);
    }

    /** Those with access today, by name, as each wants to be seen; empty for whoever is none of them. */
    public List<Colleague> colleagues(Viewer viewer, long groupId, Language reader) {
        if (!isMember(viewer, groupId)) {
            return List.of();
        }
        LocalDate today = days.today();
        List<Access> all = entities.createQuery("select distinct a from Access a left join fetch a.shown left join fetch a.membership m"
                + " where a.groupId = :group and a.firstDay <= :today and (a.endDay is null or a.endDay > :today)", Access.class)
                .setParameter("group", groupId).setParameter("today", today).setMaxResults(MOST).getResultList().stream()
                .filter(access -> access.holds(today)).toList();
        Map<Long, AccountLine> owners = accounts.find(all.stream().map(Access::accountId).toList());
        Map<Long, MemberView> members = names.byId(all.stream().map(Access::membership).filter(Objects::nonNull).distinct().toList(), reader);
        Comparator<String> byName = Comparator.nullsLast(Collator.getInstance(reader.locale())::compare);
        return all.stream().filter(access -> owners.containsKey(access.accountId()) && owners.get(access.accountId()).active())
                .map(access -> colleague(access, owners.get(access.accountId()), members))
                .sorted(Comparator.comparing(Colleague::name, byName)).toList();
    }

    private static Colleague colleague(Access access, AccountLine owner, Map<Long, MemberView> members) {
        Set<Detail> shown = access.shown();
        String member = access.membership() == null ? null : members.get(access.membership().id()).name();
        return new Colleague(shown.contains(Detail.NAME) ? owner.name() : null, shown.contains(Detail.NAME) ? member : null,
                shown.contains(Detail.FUNCTION) ? access.function() : null, shown.contains(Detail.EMAIL) ? owner.email() : null,
                shown.contains(Detail.PHONE) ? access.phone() : null, access.level() == Level.EDIT);
    }

    /** What this account has in the group today; empty for nothing. */
    public Optional<OwnAccess> own(long groupId, long accountId) {
        LocalDate today = days.today();
        return door.held(groupId, accountId).stream().filter(access -> access.holds(today)).findFirst()
                .map(access -> new OwnAccess(groupId, access.level(), access.term(), access.shown(), access.function(), access.phone()));
    }

    /** Whether a request of this account still waits. */
    public boolean hasAsked(long groupId, long accountId) {
        return requests.open(groupId, accountId).isPresent();
    }

    /** When what a group's page tells of offices and members changes by the calendar, whatever the day is today. */
    public Set<Instant> edges(long groupId) {
        Set<Instant> edges = new TreeSet<>();
        Stream<Term> terms = Stream.concat(offices(groupId).stream().map(office -> office.entry().term()),
                entities.createQuery("select m from Membership m where m.groupId = :group", Membership.class)
                        .setParameter("group", groupId).setMaxResults(MOST).getResultStream().map(Membership::term));
        terms.flatMap(term -> Stream.of(term.first(), term.end())).filter(Objects::nonNull).map(days::start)
                .forEach(edges::add);
        return edges;
    }
}
