package eu.hansa.workinggroup.paper;

import eu.hansa.access.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All papers with their text, for an index alone: it answers nobody and keeps each one's audiences. {@link PaperChanged}
 * tells what to read anew.
 */
@ApplicationScoped
@Transactional
public class PaperTexts {

    @PersistenceContext
    private EntityManager entities;

    /** The ids of all that are not removed, some at a time: those after {@code after}, in order. */
    public List<Long> after(long after, int atMost) {
        return entities.createQuery("select p.id from Paper p where p.id > :after and p.removedAt is null order by p.id", Long.class)
                .setParameter("after", after).setMaxResults(atMost).getResultList();
    }

    /** Those of these papers that are there and not removed; three queries. Texts are long: ask for few at a time. */
    public List<SearchablePaper> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Audience>> audiences = new HashMap<>();
        entities.createQuery("select p.id, a from Paper p join p.audiences a where p.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> audiences.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add(new Audience((String) row[1])));
        Map<Long, Object[]> newest = new HashMap<>();
        entities.createQuery("select v.paperId, v.addedAt, t.words from PaperVersion v, PaperText t where t.versionId = v.id"
                + " and v.paperId in :ids and v.number = (select max(other.number) from PaperVersion other where other.paperId = v.paperId)",
                Object[].class).setParameter("ids", ids).getResultList().forEach(row -> newest.put((Long) row[0], row));
        return entities.createQuery("select distinct p from Paper p left join fetch p.titles where p.id in :ids and p.removedAt is null",
                Paper.class).setParameter("ids", ids).getResultList().stream()
                .map(paper -> searchable(paper, audiences.getOrDefault(paper.id(), Set.of()), newest.get(paper.id()))).toList();
    }

    private static SearchablePaper searchable(Paper paper, Set<Audience> audiences, Object[] newest) {
        return new SearchablePaper(paper.id(), paper.group(), paper.fileName(), paper.words().titles(), paper.words().language(), audiences,
                (String) newest[2], (Instant) newest[1]);
    }
}
