package eu.hansa.workinggroup.paper;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.workinggroup.paper.text.TextState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All papers of a group, whoever may have them, for its officers; for everybody else there is nothing here. */
@ApplicationScoped
@Transactional
public class PaperDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaperReader reader;

    /** Every folder, the empty ones too, with what is in it and not removed; six queries however much that is. */
    public List<Shelf<PaperEntry>> shelves(Actor actor, ContentId group, Language language) {
        return !Papers.mayEdit(actor, group) ? List.of() : shelves(group, papers("p.groupId = :group and p.removedAt is null", group), language);
    }

    /** What was removed and can be brought back, newest first. */
    public List<PaperEntry> removed(Actor actor, ContentId group, Language language) {
        return !Papers.mayEdit(actor, group) ? List.of()
                : List.copyOf(entries(papers("p.groupId = :group and p.removedAt is not null", group), language).values());
    }

    public Optional<PaperEntry> find(Actor actor, long id, Language language) {
        return Optional.ofNullable(find(actor, List.of(id), language).get(id));
    }

    /** Those of the papers that this person looks after, by id, removed ones too. */
    public Map<Long, PaperEntry> find(Actor actor, Collection<Long> ids, Language language) {
        return ids.isEmpty() ? Map.of() : entries(entities.createQuery("select distinct p from Paper p left join fetch p.titles where p.id in :ids",
                Paper.class).setParameter("ids", ids).getResultStream().filter(paper -> Papers.mayEdit(actor, paper.group())).toList(), language);
    }

    /** A folder's names by language and its version, to be handed back with a change. */
    public Optional<FolderEntry> folder(Actor actor, long id) {
        PaperFolder folder = entities.find(PaperFolder.class, id);
        return folder == null || !Papers.mayEdit(actor, folder.group()) ? Optional.empty()
                : Optional.of(new FolderEntry(folder.id(), folder.group(), folder.parent(), folder.names(), folder.version()));
    }

    private List<Paper> papers(String condition, ContentId group) {
        return entities.createQuery("select distinct p from Paper p left join fetch p.titles where " + condition, Paper.class)
                .setParameter("group", group.value()).getResultList();
    }

    private List<Shelf<PaperEntry>> shelves(ContentId group, List<Paper> papers, Language language) {
        Map<Long, PaperEntry> entries = entries(papers, language);
        return reader.shelves(group, entries.values().stream().map(PaperEntry::paper).toList(), language).stream()
                .map(shelf -> shelf.map(paper -> entries.get(paper.id()))).toList();
    }

    /** By id, the newest first. */
    private Map<Long, PaperEntry> entries(List<Paper> papers, Language language) {
        if (papers.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = papers.stream().map(Paper::id).toList();
        Map<Long, Set<Audience>> audiences = new HashMap<>();
        entities.createQuery("select p.id, a from Paper p join p.audiences a where p.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> audiences.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add(new Audience((String) row[1])));
        Map<Long, TextState> texts = new HashMap<>();
        // the newest comes last and stays
        entities.createQuery("select v.paperId, t.state from PaperVersion v, PaperText t where t.versionId = v.id and v.paperId in :ids"
                + " order by v.number", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> texts.put((Long) row[0], (TextState) row[1]));
        Map<Long, Paper> byId = new HashMap<>();
        papers.forEach(paper -> byId.put(paper.id(), paper));
        Map<Long, PaperEntry> entries = new LinkedHashMap<>();
        for (PublishedPaper paper : reader.published(papers, language)) {
            Paper row = byId.get(paper.id());
            entries.put(paper.id(), new PaperEntry(paper, row.words(), audiences.getOrDefault(paper.id(), Set.of()), texts.get(paper.id()),
                    row.removedAt(), row.version()));
        }
        return entries;
    }
}
