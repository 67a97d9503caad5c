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

/** Enters an office of a group or changes one; what has ended stays as the history. */
@ApplicationScoped
@Transactional
public class SaveOffice {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private Directory directory;

    /** @throws Refusal at the field concerned; {@code office.changed} when somebody else saved the office since */
    public void save(Actor actor, long groupId, OfficeEntry given) {
        ContentItem group = door.locked(actor, groupId);
        OfficeEntry entry = given.checked();
        if (entry.person() != null && directory.person(entry.person()).isEmpty()) {
            throw Refusal.at("person", "directory.unknown");
        }
        Office office = entry.id() == null ? Office.begin(groupId) : door.find(Office.class, entry.id());
        if (office.groupId() != groupId) {
            throw Refusal.because("membership.unknown");
        }
        if (entry.id() != null && office.version() != entry.version()) {
            throw Refusal.because("office.changed");
        }
        office.follow(entry);
        if (entry.id() == null) {
            entities.persist(office);
        }
        door.end(entry.id() == null ? "office-add" : "office-change", group, actor, null, entry.kind() + " "
                + (entry.person() == null ? "" : directory.person(entry.person()).orElseThrow().name()));
    }
}
