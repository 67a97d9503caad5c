package eu.hansa.membership;

import eu.hansa.access.Right;
import eu.hansa.account.Accounts;
import eu.hansa.account.RightHolder;
import eu.hansa.content.workflow.Reviewer;
import eu.hansa.content.workflow.Reviewers;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what, asked the other way round: for “Tom Ashworth can”, and for mails to those concerned. */
@ApplicationScoped
@Transactional
public class RightHolders implements Reviewers {

    private static final String GRANTED = "select distinct a.id, a.name, a.email, a.language from AccountGrant g join g.account a"
            + " where (g.groupId is null or g.groupId = :group) and a.active = true and a.passwordHash is not null"
            + " and (g.type is null or g.type = :type)";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private OfficersRights officersRights;
    @Inject
    private Accounts accounts;
    @Inject
    private SiteDays days;

    /**
     * Active people with this right for content of this language, type and group (null for none), by name: those to whom
     * it was granted, and the officers of the group.
     */
    public List<RightHolder> of(Right right, Language language, String type, Long groupId) {
        List<RightHolder> granted = entities.createQuery(GRANTED + " and g.right = :right and (g.language is null or g.language = :language)",
                Object[].class).setParameter("right", right).setParameter("language", language.tag())
                .setParameter("type", type).setParameter("group", groupId).getResultStream().map(RightHolders::holder).toList();
        return groupId == null || !officersRights.contain(right) ? inOrder(granted, List.of()) : inOrder(granted, officers(groupId));
    }

    @Override
    public List<Reviewer> reviewers(Language language, String type, Long groupId) {
        boolean officersReview = groupId != null && officersRights.contain(Right.REVIEW);
        Set<Long> officers = !officersReview ? Set.of() : officers(groupId).stream().map(RightHolder::accountId).collect(Collectors.toSet());
        return of(Right.REVIEW, language, type, groupId).stream()
                .map(holder -> new Reviewer(holder.accountId(), holder.name(), officers.contains(holder.accountId()))).toList();
    }

    @Override
    public boolean isColleague(String email) {
        return accounts.callerOf(email).isPresent();
    }

    /** Of these accounts those active people who hold any right over content of this type and group, by name. */
    public List<RightHolder> among(Collection<Long> accounts, String type, Long groupId) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<RightHolder> granted = entities.createQuery(GRANTED + " and a.id in :accounts", Object[].class)
                .setParameter("accounts", accounts).setParameter("type", type).setParameter("group", groupId)
                .getResultStream().map(RightHolders::holder).toList();
        return inOrder(granted, groupId == null ? List.of()
                : officers(groupId).stream().filter(officer -> accounts.contains(officer.accountId())).toList());
    }

    /** Those who may edit in the group today. */
    public List<RightHolder> officers(long groupId) {
        return entities.createQuery("select p.id, p.name, p.email, p.language from Access a left join a.membership m, Account p"
                + " where p.id = a.accountId and a.groupId = :group and a.level = :edit and p.active = true and " + Standings.HOLDS,
                Object[].class).setParameter("group", groupId).setParameter("edit", Level.EDIT).setParameter("today", days.today())
                .getResultStream().map(RightHolders::holder).toList();
    }

    private static List<RightHolder> inOrder(List<RightHolder> some, List<RightHolder> others) {
        return Stream.concat(some.stream(), others.stream()).distinct()
                .sorted(Comparator.comparing(RightHolder::name).thenComparing(RightHolder::accountId)).toList();
    }

    private static RightHolder holder(Object[] row) {
        return new RightHolder((Long) row[0], (String) row[1], (String) row[2], Language.of((String) row[3]));
    }
}
