package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads and stores items with their chains of revisions. */
@ApplicationScoped
@Transactional
public class ContentRepository {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentTypes types;
    @Inject
    private FilesCheck files;
    @Inject
    private WorklistRows rows;
    @Inject
    private Clock clock;

    public Optional<ContentItem> find(ContentId id) {
        return Optional.ofNullable(entities.find(ContentItem.class, id.value()));
    }

    /**
     * The item, locked until the transaction ends, so that verbs on one item follow one another.
     *
     * @throws Refusal {@code item.unknown} when there is none; a forged id learns no more than a wrong one
     */
    public ContentItem lock(ContentId id) {
        // A locking read brings the row as it is in the database, over what this transaction has not written yet.
        entities.flush();
        ContentItem item = entities.find(ContentItem.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw Refusal.because("item.unknown");
        }
        return item;
    }

    /** Those of these items that the actor may open at the desk; one query. */
    public Set<ContentId> openTo(Actor actor, Collection<ContentId> ids) {
        return ids.isEmpty() ? Set.of() : entities.createQuery("select i.id, i.type, i.groupId from ContentItem i where i.id in :ids",
                Object[].class).setParameter("ids", ids.stream().map(ContentId::value).toList()).getResultStream()
                .filter(row -> actor.opens((String) row[1], (Long) row[2])).map(row -> new ContentId((Long) row[0]))
                .collect(Collectors.toSet());
    }

    /** These items with their translations and newest revisions, in this order; what is not there is left out. Three queries. */
    public List<ContentItem> together(Collection<ContentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ContentId, ContentItem> found = entities.createQuery("select distinct i from ContentItem i left join fetch i.translations"
                + " where i.id in :ids", ContentItem.class).setParameter("ids", ids.stream().map(ContentId::value).toList())
                .setHint("eclipselink.batch", "i.audiences").getResultStream().collect(Collectors.toMap(ContentItem::id, item -> item));
        // held by the session, where head() finds them
        entities.createQuery("select r from Revision r where r.id in (select t.headId from Translation t where t.item.id in :ids)", Revision.class)
                .setParameter("ids", ids.stream().map(ContentId::value).toList()).getResultList();
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public void add(ContentItem item) {
        entities.persist(item);
    }

    public Revision revision(long id) {
        return entities.find(Revision.class, id);
    }

    /** The numbers of revisions, by their ids. */
    public Map<Long, Integer> numbers(Collection<Long> revisions) {
        return revisions.isEmpty() ? Map.of() : entities.createQuery("select r.id, r.number from Revision r where r.id in :ids", Object[].class)
                .setParameter("ids", revisions).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** A revision by its number in its language. */
    public Optional<Revision> revision(Translation translation, int number) {
        return entities.createQuery("select r from Revision r where r.translationId = :translation and r.number = :number", Revision.class)
                .setParameter("translation", translation.id()).setParameter("number", number).getResultStream().findFirst();
    }

    /** The newest revision of a language, on which all work goes on. */
    public Revision head(Translation translation) {
        return revision(translation.headId());
    }

    /** What a revision of this item says. */
    public Words words(ContentItem item, Revision revision) {
        return new Words(revision.title(), revision.slug(), revision.summary(), types.readBody(item.type(), revision.body()));
    }

    /** All revisions of a language, newest first; a chain is as long as people saved. */
    public List<Revision> history(Translation translation, int atMost) {
        return entities.createQuery("select r from Revision r where r.translationId = :translation order by r.number desc",
                Revision.class).setParameter("translation", translation.id()).setMaxResults(atMost).getResultList();
    }

    /** Writes the next revision of a language, which is begun when there is none. */
    public Revision write(ContentItem item, Language language, Words words, Long basedOnId, boolean minor, Actor author) {
        return write(item, language, words, basedOnId, null, minor, author);
    }

    /** @param madeFrom see {@link Revision#madeFrom} */
    public Revision write(ContentItem item, Language language, Words words, Long basedOnId, String madeFrom, boolean minor, Actor author) {
        files.require(author, item, words.body().assets());
        Optional<Translation> begun = item.translation(language);
        Revision previous = begun.map(this::head).orElse(null);
        Translation translation = begun.orElseGet(() -> item.begin(language));
        Revision revision = new Revision(translation, previous, words, types.write(words.body()), basedOnId, madeFrom, minor, author,
                clock.instant());
        translation.wrote(revision, author);
        entities.persist(translation);
        entities.flush();
        entities.persist(revision);
        return revision;
    }

    /** The facts in force; those of an empty bean while none were saved. */
    public Facts facts(ContentItem item) {
        return factsRevision(item, item.factsNo()).map(r -> types.readFacts(item.type(), r.facts()))
                .orElseGet(() -> types.emptyFacts(item.type()));
    }

    public Optional<FactsRevision> factsRevision(ContentItem item, int number) {
        return entities.createQuery("select f from FactsRevision f where f.itemId = :item and f.number = :number",
                FactsRevision.class).setParameter("item", item.id().value()).setParameter("number", number)
                .getResultStream().findFirst();
    }

    public List<FactsRevision> factsHistory(ContentItem item, int atMost) {
        return entities.createQuery("select f from FactsRevision f where f.itemId = :item order by f.number desc",
                FactsRevision.class).setParameter("item", item.id().value()).setMaxResults(atMost).getResultList();
    }

    public FactsRevision writeFacts(ContentItem item, Facts facts, Actor author) {
        files.require(author, item, facts.assets());
        FactsRevision revision = new FactsRevision(item.id(), item.factsNo() + 1, types.write(facts), author, clock.instant());
        item.factsSaved(revision.number());
        entities.persist(revision);
        return revision;
    }

    /** The accounts that wrote any part of a text since its last approval. */
    public Set<Long> authorsSinceApproval(Translation translation) {
        int approved = translation.approvedId() == null ? 0 : revision(translation.approvedId()).number();
        return new HashSet<>(entities.createQuery(
                "select distinct r.authorId from Revision r where r.translationId = :translation and r.number > :approved", Long.class)
                .setParameter("translation", translation.id()).setParameter("approved", approved).getResultList());
    }

    /** Whether another item of this type uses the word in this language, in what is live, to come or being written. */
    public boolean isTaken(Slug slug, String type, Language language, ContentId butFor) {
        return entities.createQuery("select count(r) from Revision r, Translation t where r.slug = :slug and t.id = r.translationId"
                + " and t.language = :language and t.item.type = :type and t.item.id <> :item and t.item.trashedAt is null"
                + " and (r.id = t.headId or r.id = t.approvedId or r.id = t.liveId or r.id = t.nextId)", Long.class)
                .setParameter("slug", slug.value()).setParameter("language", language.tag()).setParameter("type", type)
                .setParameter("item", butFor.value()).getSingleResult() > 0;
    }

    /** Where a language stands beside the source of its item; see {@link Staleness}. */
    public Staleness staleness(ContentItem item, Language language) {
        if (item.sourceLanguage().equals(language)) {
            return Staleness.SOURCE;
        }
        Optional<Translation> found = item.translation(language);
        Optional<Translation> source = item.source();
        if (found.isEmpty() || source.isEmpty()) {
            return Staleness.MISSING;
        }
        Long basedOnId = head(found.get()).basedOnId();
        int basedOn = basedOnId == null ? 0 : revision(basedOnId).number();
        if (revision(source.get().referenceRevision()).significantNumber() > basedOn) {
            return Staleness.OUTDATED;
        }
        return found.get().editState() == EditState.APPROVED ? Staleness.UP_TO_DATE : Staleness.IN_PROGRESS;
    }

    /** Languages whose scheduled text has come, oldest first; for the clock that settles them. */
    public List<Translation> due(Instant now, int atMost) {
        return entities.createQuery("select t from Translation t where t.nextFrom <= :now order by t.nextFrom", Translation.class)
                .setParameter("now", now).setMaxResults(atMost).getResultList();
    }

    /** Items with a text in review that is due tomorrow or has become late, where that has not been said. */
    public List<ContentId> toRemindOf(LocalDate today, int atMost) {
        return entities.createQuery("select distinct i.id from Translation t join t.item i where t.editState = :inReview"
                + " and i.trashedAt is null and i.archivedAt is null and t.review.due <= :tomorrow"
                + " and (t.review.reminded is null or t.review.due < :today and t.review.reminded = :dayBefore) order by i.id", Long.class)
                .setParameter("inReview", EditState.IN_REVIEW).setParameter("tomorrow", today.plusDays(1)).setParameter("today", today)
                .setParameter("dayBefore", ReviewRequest.Reminder.DAY_BEFORE).setMaxResults(atMost).getResultList().stream()
                .map(ContentId::new).toList();
    }

    /** To be told of every change to an item, once it is made. */
    public void changed(ContentItem item, Actor actor) {
        item.changed(actor, clock.instant());
        rows.renew(List.of(item.id()));
    }

    /** Every item's id in steps, for work that goes over all of them: those after {@code after}, in order. */
    public List<ContentId> idsAfter(long after, int atMost) {
        return entities.createQuery("select i.id from ContentItem i where i.id > :after order by i.id", Long.class)
                .setParameter("after", after).setMaxResults(atMost).getResultList().stream().map(ContentId::new).toList();
    }
}
