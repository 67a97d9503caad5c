package eu.hansa.workinggroup.paper;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** What officers do with the folders of their group. All of a group's folders are held by whoever changes one of them. */
@ApplicationScoped
@Transactional
public class Folders {

    static final int MOST = 100;
    static final int DEEPEST = 4;
    private static final int LONGEST_NAME = 120;
    private static final String SUBJECT = "paper-folder";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Languages languages;

    @Inject
    private AuditTrail audit;

    @Inject
    private PapersOnPages pages;

    /**
     * @param parent null at the top
     * @return its id
     * @throws Refusal at the field {@code names} or {@code parent}
     */
    public long make(Actor actor, ContentId group, Long parent, Map<Language, String> names) {
        Papers.require(actor, group);
        Map<Language, String> checked = checked(names);
        Map<Long, PaperFolder> all = locked(group);
        if (all.size() >= MOST) {
            throw Refusal.at("names", "paper.folder.many", MOST);
        }
        requireParent(all, parent);
        requireDepth(new FolderTree(all.values()).depth(parent) + 1);
        PaperFolder folder = new PaperFolder(group, parent);
        folder.rename(checked);
        entities.persist(folder);
        traced(actor, folder, "create");
        return folder.id();
    }

    /**
     * @param version as it was read
     * @throws Refusal {@code paper.folder.changed} when somebody else has changed it since; or at the field {@code names}
     */
    public void rename(Actor actor, long id, long version, Map<Language, String> names) {
        Map<Language, String> checked = checked(names);
        PaperFolder folder = held(actor, id).get(id);
        if (folder.version() != version) {
            throw Refusal.because("paper.folder.changed");
        }
        folder.rename(checked);
        // names stand in a table of their own, whose changes alone would not count as one
        entities.lock(folder, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        traced(actor, folder, "write");
    }

    /**
     * @param parent null for the top
     * @throws Refusal at the field {@code parent}: {@code paper.folder.circle} for itself or one that lies in it
     */
    public void move(Actor actor, long id, Long parent) {
        Map<Long, PaperFolder> all = held(actor, id);
        FolderTree tree = new FolderTree(all.values());
        requireParent(all, parent);
        if (tree.isWithin(parent, id)) {
            throw Refusal.at("parent", "paper.folder.circle");
        }
        requireDepth(tree.depth(parent) + tree.height(id));
        all.get(id).moveTo(parent);
        traced(actor, all.get(id), "move");
    }

    /**
     * Only an empty one goes, so that nothing goes with it unseen; removed papers that lay in it can still be brought back,
     * to the folder around it.
     */
    public void remove(Actor actor, long id) {
        Map<Long, PaperFolder> all = held(actor, id);
        long papers = entities.createQuery("select count(p) from Paper p where p.folderId = :folder and p.removedAt is null", Long.class)
                .setParameter("folder", id).getSingleResult();
        if (papers > 0 || new FolderTree(all.values()).hasFolders(id)) {
            throw Refusal.because("paper.folder.full");
        }
        PaperFolder folder = all.get(id);
        entities.createQuery("select p from Paper p where p.folderId = :folder", Paper.class).setParameter("folder", id)
                .getResultList().forEach(removed -> removed.moveTo(folder.parent()));
        entities.flush();
        entities.remove(folder);
        traced(actor, folder, "delete");
    }

    /** The folders of the group in which this one lies, by id. */
    private Map<Long, PaperFolder> held(Actor actor, long id) {
        PaperFolder folder = entities.find(PaperFolder.class, id);
        if (folder == null) {
            throw Refusal.because("paper.folder.unknown");
        }
        Papers.require(actor, folder.group());
        Map<Long, PaperFolder> all = locked(folder.group());
        if (!all.containsKey(id)) {
            throw Refusal.because("paper.folder.unknown");
        }
        return all;
    }

    private Map<Long, PaperFolder> locked(ContentId group) {
        Map<Long, PaperFolder> all = new HashMap<>();
        entities.createQuery("select f from PaperFolder f where f.groupId = :group order by f.id", PaperFolder.class)
                .setParameter("group", group.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                .forEach(folder -> all.put(folder.id(), folder));
        return all;
    }

    private static void requireParent(Map<Long, PaperFolder> all, Long parent) {
        if (parent != null && !all.containsKey(parent)) {
            throw Refusal.at("parent", "paper.folder.unknown");
        }
    }

    private static void requireDepth(int levels) {
        if (levels > DEEPEST) {
            throw Refusal.at("parent", "paper.folder.deep", DEEPEST);
        }
    }

    private Map<Language, String> checked(Map<Language, String> names) {
        Map<Language, String> checked = new HashMap<>();
        names.forEach((language, name) -> {
            if (!languages.contains(language)) {
                throw new IllegalArgumentException("Not a language of this site: " + language);
            }
            if (name.strip().length() > LONGEST_NAME) {
                throw Refusal.at("names[" + language + "]", "paper.folder.name.long", LONGEST_NAME);
            }
            if (!name.isBlank()) {
                checked.put(language, name.strip());
            }
        });
        if (checked.isEmpty()) {
            throw Refusal.at("names[" + languages.first() + "]", "paper.folder.name.empty");
        }
        return checked;
    }

    private void traced(Actor actor, PaperFolder folder, String verb) {
        audit.record(actor, verb, SUBJECT, folder.group(), null, null, null,
                folder.id() + " " + String.join(" / ", folder.names().values()));
        pages.changed(folder.group());
    }
}
