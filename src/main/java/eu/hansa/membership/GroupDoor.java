package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Right;
import eu.hansa.account.AccountLine;
import eu.hansa.account.Accounts;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Translation;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How every verb on a group's people begins (lock the group, ask for the right) and ends (audit trail, tell those who listen). */
@ApplicationScoped
class GroupDoor {

    private static final int LONGEST_NOTE = 2000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Accounts accounts;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<Notice> notices;
    @Inject
    private Event<PeopleChanged> changes;
    @Inject
    private SiteDays days;
    @Inject
    private Clock clock;

    /** The group, locked, so that verbs on its people follow one another. */
    ContentItem locked(long groupId) {
        ContentItem group = content.find(new ContentId(groupId)).filter(GroupDoor::isAlive).orElseThrow(GroupDoor::unknown);
        return content.lock(group.id());
    }

    /** Like {@link #locked}, for those who look after the group's people. */
    ContentItem locked(Actor actor, long groupId) {
        ContentItem group = locked(groupId);
        if (!actor.opens(group.type(), groupId)) {
            throw unknown();
        }
        if (!looksAfter(actor, group)) {
            throw Refusal.because("membership.right");
        }
        return group;
    }

    private static boolean isAlive(ContentItem item) {
        return item.isGroup() && !item.isTrashed();
    }

    private static Refusal unknown() {
        return Refusal.because("group.unknown");
    }

    /** A group's people are looked after by its officers, and by those who publish it or administer the site. */
    static boolean looksAfter(Actor actor, ContentItem group) {
        return actor.may(Right.PUBLISH, null, group.type(), group.groupId()) || actor.mayBeyondGroups(Right.ADMINISTER);
    }

    /** Whether strangers learn of the group at all. */
    boolean isOpenToRequests(ContentItem group) {
        boolean known = group.audiences().contains(Audience.PUBLIC) || group.audiences().contains(Audience.SIGNED_IN);
        return known && !group.isArchived() && group.translations().stream().map((Translation t) -> t.visibleRevision(clock.instant()))
                .anyMatch(revision -> revision != null);
    }

    /** What the account has in the group today and has not been ended; one at most. */
    List<Access> held(long groupId, long accountId) {
        LocalDate today = days.today();
        return entities.createQuery("select a from Access a where a.groupId = :group and a.accountId = :account"
                + " and (a.endDay is null or a.endDay > :today)", Access.class).setParameter("group", groupId)
                .setParameter("account", accountId).setParameter("today", today).getResultStream()
                .filter(access -> access.membership() == null || !access.membership().term().isOver(today)).toList();
    }

    <E> E find(Class<E> type, Object id) {
        E found = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refusal.because("membership.unknown");
        }
        return found;
    }

    /** @throws Refusal when without these no officer would be left */
    void requireAnotherOfficer(long groupId, List<Access> going) {
        LocalDate today = days.today();
        boolean concerned = going.stream().anyMatch(access -> access.level() == Level.EDIT && access.holds(today));
        if (!concerned) {
            return;
        }
        boolean another = entities.createQuery("select a from Access a where a.groupId = :group and a.level = :edit", Access.class)
                .setParameter("group", groupId).setParameter("edit", Level.EDIT).getResultStream()
                .filter(access -> going.stream().noneMatch(gone -> gone.id() == access.id()))
                .anyMatch(access -> access.holds(today) && accounts.find(access.accountId()).filter(AccountLine::active).isPresent());
        if (!another) {
            throw Refusal.because("membership.last-officer");
        }
    }

    static String note(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST_NOTE) {
            throw Refusal.at("note", "note.long", LONGEST_NOTE, text.strip().length());
        }
        return text.strip();
    }

    static String required(String reason) {
        String given = note(reason);
        if (given == null) {
            throw Refusal.at("note", "membership.reason");
        }
        return given;
    }

    void tell(Notice.Kind kind, ContentItem group, Actor by, long accountId, String note) {
        AccountLine person = accounts.find(accountId).orElseThrow(() -> Refusal.because("account.unknown"));
        notices.fire(new Notice(kind, group, by, accountId, person.name(), person.email(), person.language(), note, null, null));
    }

    void tell(Notice notice) {
        notices.fire(notice);
    }

    void end(String verb, ContentItem group, Actor by, String reason, String detail) {
        entities.flush();
        audit.record(by, verb, group.type(), group.id(), null, null, reason, detail);
        changes.fire(new PeopleChanged(group));
    }

    String nameOf(long accountId) {
        return accounts.find(accountId).map(AccountLine::name).orElse("");
    }
}
