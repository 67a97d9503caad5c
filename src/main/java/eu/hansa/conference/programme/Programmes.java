package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.backlog.Backlog;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogPlace;
import eu.hansa.backlog.BacklogSource;
import eu.hansa.backlog.Figure;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads and stores working copies, their edits and releases; rights and rules are the verbs' affair. */
@ApplicationScoped
@Transactional
class Programmes implements BacklogSource {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Backlog backlog;
    @Inject
    private Languages languages;
    @Inject
    private Clock clock;

    private final Jsonb jsonb = JsonbBuilder.create();

    WorkingCopy copy(ContentId item) {
        ProgrammeCopy copy = entities.find(ProgrammeCopy.class, item.value());
        return copy == null ? WorkingCopy.NONE : working(copy);
    }

    /** Several at once; one query. Items without a programme are left out. */
    Map<ContentId, WorkingCopy> copies(Collection<ContentId> items) {
        return items.isEmpty() ? Map.of() : entities.createQuery("select c from ProgrammeCopy c where c.itemId in :items", ProgrammeCopy.class)
                .setParameter("items", items.stream().map(ContentId::value).toList()).getResultStream()
                .collect(Collectors.toMap(copy -> new ContentId(copy.itemId()), this::working));
    }

    private WorkingCopy working(ProgrammeCopy copy) {
        return new WorkingCopy(read(copy.document()), copy.editNo(), copy.changedAt(), copy.changedByName());
    }

    /** Writes the next state of the working copy, and beside it what changed. */
    WorkingCopy write(ContentId item, Programme before, Programme after, Actor actor) {
        ProgrammeCopy copy = entities.find(ProgrammeCopy.class, item.value());
        if (copy == null) {
            copy = new ProgrammeCopy(item);
            copy.become(json(after), actor, clock.instant());
            entities.persist(copy);
        } else {
            copy.become(json(after), actor, clock.instant());
        }
        note(item.value(), after);
        entities.persist(new ProgrammeEdit(item, copy.editNo(), json(Parts.differing(before, after)), json(Parts.differing(after, before)),
                actor, clock.instant()));
        return new WorkingCopy(after, copy.editNo(), copy.changedAt(), copy.changedByName());
    }

    @Override
    public long noteAfter(long id) {
        List<Long> next = entities.createQuery("select c.itemId from ProgrammeCopy c where c.itemId > :id order by c.itemId", Long.class)
                .setParameter("id", id).setMaxResults(1).getResultList();
        next.forEach(item -> {
            content.lock(new ContentId(item));
            note(item, copy(new ContentId(item)).programme());
        });
        return next.isEmpty() ? 0 : next.get(0);
    }

    private void note(long item, Programme programme) {
        ProgrammeWords words = ProgrammeWords.of(programme);
        if (words.total() == 0) {
            backlog.drop(BacklogKind.PROGRAMME, item);
        } else {
            backlog.note(BacklogKind.PROGRAMME, item, BacklogPlace.in(item), Figure.of(words.texts(), languages));
        }
    }

    /** The edits after this one, oldest first. */
    List<ProgrammeEdit> editsAfter(ContentId item, int number) {
        return entities.createQuery("select e from ProgrammeEdit e where e.itemId = :item and e.number > :number order by e.number",
                ProgrammeEdit.class).setParameter("item", item.value()).setParameter("number", number).getResultList();
    }

    Optional<ProgrammeEdit> edit(ContentId item, int number) {
        return entities.createQuery("select e from ProgrammeEdit e where e.itemId = :item and e.number = :number", ProgrammeEdit.class)
                .setParameter("item", item.value()).setParameter("number", number).getResultStream().findFirst();
    }

    /** The accounts that changed anything after this edit. */
    Set<Long> authorsAfter(ContentId item, int number) {
        return new HashSet<>(entities.createQuery("select distinct e.authorId from ProgrammeEdit e where e.itemId = :item and e.number > :number",
                Long.class).setParameter("item", item.value()).setParameter("number", number).getResultList());
    }

    ReleaseHead release(ContentId item, int number, boolean isFinal, Collection<Language> languages, Map<String, String> note, Actor actor) {
        ProgrammeCopy copy = entities.find(ProgrammeCopy.class, item.value());
        ProgrammeRelease release = new ProgrammeRelease(item, number, isFinal, languages, copy, jsonb.toJson(note), actor, clock.instant());
        entities.persist(release);
        copy.releasedWith(read(copy.document()).everybody().filter(p -> p.person() != null && p.state() != ParticipationState.CANCELLED)
                .map(Participation::person).collect(Collectors.toSet()));
        return release.head();
    }

    /** All releases without what is in them, newest first. */
    List<ReleaseHead> releases(ContentId item) {
        return entities.createQuery("select r.number, r.isFinal, r.languages, r.editNo, r.releasedAt, r.releasedByName"
                + " from ProgrammeRelease r where r.itemId = :item order by r.number desc", Object[].class)
                .setParameter("item", item.value()).getResultStream().map(Programmes::head).toList();
    }

    /** The same of several conferences; one query. */
    Map<ContentId, List<ReleaseHead>> releases(Collection<ContentId> items) {
        Map<ContentId, List<ReleaseHead>> releases = new HashMap<>();
        if (!items.isEmpty()) {
            entities.createQuery("select r.number, r.isFinal, r.languages, r.editNo, r.releasedAt, r.releasedByName, r.itemId"
                    + " from ProgrammeRelease r where r.itemId in :items order by r.number desc", Object[].class)
                    .setParameter("items", items.stream().map(ContentId::value).toList()).getResultList()
                    .forEach(row -> releases.computeIfAbsent(new ContentId((Long) row[6]), id -> new ArrayList<>()).add(head(row)));
        }
        return releases;
    }

    private static ReleaseHead head(Object[] row) {
        List<Language> languages = List.of(((String) row[2]).split(",")).stream().map(Language::of).toList();
        return new ReleaseHead((Integer) row[0], (Boolean) row[1], languages, (Integer) row[3], (Instant) row[4], (String) row[5]);
    }

    Optional<ReleasedProgramme> release(ContentId item, int number) {
        return entities.createQuery("select r from ProgrammeRelease r where r.itemId = :item and r.number = :number", ProgrammeRelease.class)
                .setParameter("item", item.value()).setParameter("number", number).getResultStream().findFirst().map(this::released);
    }

    @SuppressWarnings("unchecked")
    private ReleasedProgramme released(ProgrammeRelease release) {
        Map<String, String> note = jsonb.fromJson(release.note(), Map.class);
        return new ReleasedProgramme(release.head(), read(release.document()), note);
    }

    /** The conferences whose newest release names this person, newest first. */
    List<ContentId> naming(long person, int atMost) {
        return entities.createQuery("select c.itemId from ProgrammeCopy c join c.named n where n = :person order by c.itemId desc", Long.class)
                .setParameter("person", person).setMaxResults(atMost).getResultStream().map(ContentId::new).toList();
    }

    Programme read(String json) {
        return jsonb.fromJson(json, Programme.class);
    }

    private String json(Programme programme) {
        return jsonb.toJson(programme);
    }
}
