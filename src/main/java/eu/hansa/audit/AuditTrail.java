package eu.hansa.audit;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes and reads the audit trail. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final int LONGEST = 2000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Something done to one language of an item; {@code revisionNo} and {@code reason} may be null. */
    public void record(Actor actor, String verb, String type, ContentId item, Language language, Integer revisionNo,
            String reason, String detail) {
        AuditEntry entry = new AuditEntry(clock.instant(), actor, verb, type);
        entry.about(item == null ? null : item.value(), language == null ? null : language.tag(), revisionNo,
                cut(reason), cut(detail));
        entities.persist(entry);
    }

    /** Something done to what is no item: an account, a file, a topic. */
    public void record(Actor actor, String verb, String subject, String detail) {
        record(actor, verb, subject, null, null, null, null, detail);
    }

    /** The newest entries about one item, newest first. */
    public List<AuditEntry> of(ContentId item, int atMost) {
        return entities.createQuery("select e from AuditEntry e where e.itemId = :item order by e.happenedAt desc, e.id desc",
                AuditEntry.class).setParameter("item", item.value()).setMaxResults(atMost).getResultList();
    }

    /** The newest revision of a text to which somebody did one of these things; empty when they never did. */
    public Optional<Integer> lastRevision(Actor actor, ContentId item, Language language, Collection<String> verbs) {
        return Optional.ofNullable(entities.createQuery("select max(e.revisionNo) from AuditEntry e where e.itemId = :item"
                + " and e.language = :language and e.actorId = :actor and e.verb in :verbs", Integer.class)
                .setParameter("item", item.value()).setParameter("language", language.tag()).setParameter("actor", actor.accountId())
                .setParameter("verbs", verbs).getSingleResult());
    }

    /** One page of what was looked for, newest first; pages count from 1. */
    public Slice<AuditLine> search(AuditSearch search, int page, int size) {
        if (search.items() != null && search.items().isEmpty()) {
            return new Slice<>(List.of(), page, size, 0);
        }
        long total = bind(entities.createQuery("select count(e) from AuditEntry e" + where(search), Long.class), search).getSingleResult();
        List<AuditLine> lines = bind(entities.createQuery("select e from AuditEntry e" + where(search)
                + " order by e.happenedAt desc, e.id desc", AuditEntry.class), search)
                .setFirstResult((page - 1) * size).setMaxResults(size).getResultList().stream()
                .map(e -> new AuditLine(e.happenedAt(), e.actorName(), e.verb(), e.subject(), e.itemId(), e.language(), e.revisionNo(),
                        e.reason(), e.detail())).toList();
        return new Slice<>(lines, page, size, total);
    }

    private static String where(AuditSearch search) {
        return " where 1 = 1"
                + (search.person() == null ? "" : " and lower(e.actorName) like :person escape '!'")
                + (search.verb() == null ? "" : " and e.verb = :verb")
                + (search.items() == null ? "" : " and e.itemId in :items")
                + (search.from() == null ? "" : " and e.happenedAt >= :from")
                + (search.until() == null ? "" : " and e.happenedAt < :until");
    }

    private static <R> TypedQuery<R> bind(TypedQuery<R> query, AuditSearch search) {
        if (search.person() != null) {
            String literal = search.person().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            query.setParameter("person", "%" + literal + "%");
        }
        if (search.verb() != null) {
            query.setParameter("verb", search.verb());
        }
        if (search.items() != null) {
            query.setParameter("items", search.items());
        }
        if (search.from() != null) {
            query.setParameter("from", search.from());
        }
        if (search.until() != null) {
            query.setParameter("until", search.until());
        }
        return query;
    }

    /** Every verb that stands in the trail. */
    public List<String> verbs() {
        return entities.createQuery("select distinct e.verb from AuditEntry e order by e.verb", String.class).getResultList();
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
