package eu.hansa.account;

import eu.hansa.access.Right;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Who may do what, asked the other way round: for “Tom Ashworth can”, and for mails to those concerned. */
@ApplicationScoped
@Transactional
public class RightHolders {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Active people to whom this right was granted for content of this language, type and group (null for none), by name.
     * What somebody may do as a group's officer was not granted to the account and stands elsewhere.
     */
    public List<RightHolder> of(Right right, Language language, String type, Long groupId) {
        return entities.createQuery("select distinct a.id, a.name, a.email, a.language from AccountGrant g join g.account a"
                + " where g.right = :right and (g.groupId is null or g.groupId = :group) and a.active = true and a.passwordHash is not null"
                + " and (g.language is null or g.language = :language) and (g.type is null or g.type = :type)"
                + " order by a.name, a.id", Object[].class)
                .setParameter("right", right).setParameter("language", language.tag()).setParameter("type", type)
                .setParameter("group", groupId)
                .getResultStream().map(RightHolders::holder).toList();
    }

    /** Of these accounts those active people who were granted any right over content of this type and group, by name. */
    public List<RightHolder> among(Collection<Long> accounts, String type, Long groupId) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select distinct a.id, a.name, a.email, a.language from AccountGrant g join g.account a"
                + " where a.id in :accounts and (g.groupId is null or g.groupId = :group) and a.active = true and a.passwordHash is not null"
                + " and (g.type is null or g.type = :type) order by a.name, a.id", Object[].class)
                .setParameter("accounts", accounts).setParameter("type", type).setParameter("group", groupId)
                .getResultStream().map(RightHolders::holder).toList();
    }

    private static RightHolder holder(Object[] row) {
        return new RightHolder((Long) row[0], (String) row[1], (String) row[2], Language.of((String) row[3]));
    }
}
