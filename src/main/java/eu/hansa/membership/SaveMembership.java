package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.directory.Directory;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Enters an organisation or a person of the directory as a member, or says for how long it is one. */
@ApplicationScoped
@Transactional
public class SaveMembership {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private Directory directory;
    @Inject
    private SiteDays days;

    /**
     * @param organisation null for the membership of a person
     * @return its id
     * @throws Refusal at {@code member} when the directory has none such or it is a member already; at a field of the term
     */
    public long enter(Actor actor, long groupId, Long organisation, Long person, Term term) {
        ContentItem group = door.locked(actor, groupId);
        boolean known = organisation != null ? directory.organisation(organisation).isPresent()
                : person != null && directory.person(person).isPresent();
        if (!known) {
            throw Refusal.at("member", "membership.member");
        }
        Term checked = term.checked();
        boolean already = entities.createQuery("select m from Membership m where m.groupId = :group", Membership.class)
                .setParameter("group", groupId).getResultStream()
                .anyMatch(member -> same(member, organisation, person) && !member.term().isOver(days.today()));
        if (already) {
            throw Refusal.at("member", "membership.member.already");
        }
        Membership membership = new Membership(groupId, organisation, organisation == null ? person : null, checked);
        entities.persist(membership);
        door.end("member-add", group, actor, null, String.valueOf(organisation == null ? person : organisation));
        return membership.id();
    }

    private static boolean same(Membership member, Long organisation, Long person) {
        return organisation != null ? organisation.equals(member.organisationId()) : person.equals(member.personId());
    }

    /** @throws Refusal {@code membership.last-officer} when nobody would be left who may edit; at a field of the term */
    public void change(Actor actor, long groupId, long membershipId, Term term) {
        ContentItem group = door.locked(actor, groupId);
        Membership membership = EndMembership.of(door, groupId, membershipId);
        Term checked = term.checked();
        if (!checked.holds(days.today())) {
            door.requireAnotherOfficer(groupId, hanging(entities, membership));
        }
        membership.last(checked);
        door.end("member-change", group, actor, null, String.valueOf(membershipId));
    }

    static List<Access> hanging(EntityManager entities, Membership membership) {
        return entities.createQuery("select a from Access a where a.membership = :membership", Access.class)
                .setParameter("membership", membership).getResultList();
    }
}
