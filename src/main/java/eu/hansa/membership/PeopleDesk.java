package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountLine;
import eu.hansa.account.Accounts;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What those who look after a group's people read of them; for all others there is nothing. Each method asks for the actor. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Accounts accounts;
    @Inject
    private MemberNames names;
    @Inject
    private Requests requests;
    @Inject
    private Standings standings;
    @Inject
    private SiteDays days;
    @Inject
    private Clock clock;

    /** By which terms are reckoned. */
    public LocalDate today() {
        return days.today();
    }

    /** Whether this person looks after the people of this group. */
    public boolean isOpen(Actor actor, long groupId) {
        return content.find(new ContentId(groupId)).filter(ContentItem::isGroup).filter(group -> !group.isTrashed())
                .filter(group -> GroupDoor.looksAfter(actor, group)).isPresent();
    }

    /** All members that there were, are and will be, by name. */
    public List<MemberView> members(Actor actor, long groupId, Language reader) {
        return !isOpen(actor, groupId) ? List.of() : names.views(entities.createQuery("select m from Membership m where m.groupId = :group"
                + " order by m.firstDay desc", Membership.class).setParameter("group", groupId).setMaxResults(MOST).getResultList(), reader);
    }

    /** Who has access, or will have, by name; what is over is left out. */
    public List<AccessLine> accesses(Actor actor, long groupId, Language reader) {
        if (!isOpen(actor, groupId)) {
            return List.of();
        }
        LocalDate today = days.today();
        List<Access> all = entities.createQuery("select a from Access a left join fetch a.membership where a.groupId = :group"
                + " and (a.endDay is null or a.endDay > :today)", Access.class).setParameter("group", groupId).setParameter("today", today)
                .setMaxResults(MOST).getResultList().stream()
                .filter(access -> access.membership() == null || !access.membership().term().isOver(today)).toList();
        Map<Long, AccountLine> owners = accounts.find(all.stream().map(Access::accountId).toList());
        Map<Long, MemberView> members = names.byId(all.stream().map(Access::membership).filter(Objects::nonNull).distinct().toList(), reader);
        return all.stream().filter(access -> owners.containsKey(access.accountId())).map(access -> new AccessLine(access.id(),
                owners.get(access.accountId()).name(), owners.get(access.accountId()).email(), access.level(),
                access.membership() == null ? null : members.get(access.membership().id()).name(), access.term()))
                .sorted(Comparator.comparing(AccessLine::name, Collator.getInstance(reader.locale()))).toList();
    }

    /** Whoever belongs to the group today and can sign in, by name. */
    public List<AccountLine> accounts(Actor actor, long groupId, Language reader) {
        return !isOpen(actor, groupId) ? List.of() : accounts.find(standings.accounts(groupId)).values().stream().filter(AccountLine::active)
                .sorted(Comparator.comparing(AccountLine::name, Collator.getInstance(reader.locale()))).toList();
    }

    /** Every office in its order, past ones too. */
    public List<OfficeEntry> offices(Actor actor, long groupId) {
        return !isOpen(actor, groupId) ? List.of() : entities.createQuery("select o from Office o where o.groupId = :group"
                + " order by o.place, o.firstDay, o.id", Office.class).setParameter("group", groupId).setMaxResults(MOST).getResultStream()
                .map(Office::entry).toList();
    }

    /** Oldest first. */
    public List<RequestLine> requests(Actor actor, long groupId) {
        if (!isOpen(actor, groupId)) {
            return List.of();
        }
        List<JoinRequest> open = requests.open(groupId, MOST);
        Map<Long, AccountLine> askers = accounts.find(open.stream().map(JoinRequest::accountId).toList());
        return open.stream().map(request -> new RequestLine(request.id(), askers.get(request.accountId()).name(),
                askers.get(request.accountId()).email(), request.message(), request.askedAt())).toList();
    }

    /** Those not accepted and not withdrawn, newest first. */
    public List<InvitationLine> invitations(Actor actor, long groupId) {
        return !isOpen(actor, groupId) ? List.of() : entities.createQuery("select i from Invitation i where i.groupId = :group"
                + " and i.acceptedAt is null and i.withdrawnAt is null order by i.invitedAt desc", Invitation.class)
                .setParameter("group", groupId).setMaxResults(MOST).getResultStream()
                .map(i -> new InvitationLine(i.selector(), i.name(), i.email(), i.level(), i.expiresAt(), i.state(clock.instant()))).toList();
    }
}
