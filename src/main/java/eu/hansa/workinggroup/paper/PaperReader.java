package eu.hansa.workinggroup.paper;

import eu.hansa.access.AudienceFilter;
import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door through which papers are read: every method takes the viewer, and nothing else decides who may have one. */
@ApplicationScoped
public class PaperReader {

    private static final String PAPERS = "select distinct p from Paper p left join fetch p.titles where ";
    private static final String OPEN = "p.removedAt is null and " + AudienceFilter.on("p");

    /** As many versions as are gone through for what is new to somebody. */
    private static final int MOST_NEW = 300;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Languages languages;

    /** The folders that hold something for this viewer, with that; three queries, or one when there is nothing. */
    public List<Shelf<PublishedPaper>> of(Viewer viewer, ContentId group, Language reader) {
        List<PublishedPaper> papers = published(AudienceFilter.bind(query("p.groupId = :group and " + OPEN), viewer)
                .setParameter("group", group.value()).getResultList(), reader);
        return papers.isEmpty() ? List.of() : shelves(group, papers, reader).stream().filter(shelf -> !shelf.papers().isEmpty()).toList();
    }

    /** Those of the papers that this viewer may have, by id in the order asked for; two queries however many they are. */
    public Map<Long, PublishedPaper> find(Viewer viewer, Collection<Long> ids, Language reader) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<PublishedPaper> found = published(AudienceFilter.bind(query("p.id in :ids and " + OPEN), viewer)
                .setParameter("ids", ids).getResultList(), reader);
        Map<Long, PublishedPaper> inOrder = new LinkedHashMap<>();
        ids.forEach(id -> found.stream().filter(paper -> paper.id() == id).findFirst().ifPresent(paper -> inOrder.put(id, paper)));
        return inOrder;
    }

    public Optional<PublishedPaper> find(Viewer viewer, long id, Language reader) {
        return Optional.ofNullable(find(viewer, List.of(id), reader).get(id));
    }

    /**
     * The papers of some groups of which a version has come since, newest first, for this viewer.
     *
     * @param since by group; only its groups are looked through
     */
    public List<PublishedPaper> since(Viewer viewer, Map<ContentId, Instant> since, Language reader, int atMost) {
        if (since.isEmpty()) {
            return List.of();
        }
        List<Long> ids = AudienceFilter.bind(entities.createQuery("select v.paperId from PaperVersion v, Paper p where p.id = v.paperId"
                + " and p.groupId in :groups and v.addedAt > :since and " + OPEN + " order by v.addedAt desc, v.id desc", Long.class), viewer)
                .setParameter("groups", since.keySet().stream().map(ContentId::value).toList())
                .setParameter("since", since.values().stream().min(Comparator.naturalOrder()).orElseThrow())
                .setMaxResults(MOST_NEW).getResultList();
        return find(viewer, ids.stream().distinct().toList(), reader).values().stream()
                .filter(paper -> paper.newest().addedAt().isAfter(since.get(paper.group()))).limit(atMost).toList();
    }

    private TypedQuery<Paper> query(String condition) {
        return entities.createQuery(PAPERS + condition, Paper.class);
    }

    List<Shelf<PublishedPaper>> shelves(ContentId group, List<PublishedPaper> papers, Language reader) {
        return new FolderTree(entities.createQuery("select distinct f from PaperFolder f left join fetch f.names where f.groupId = :group",
                PaperFolder.class).setParameter("group", group.value()).getResultList()).shelves(papers, languages.preferring(reader));
    }

    /** With their versions, newest first; one query. */
    List<PublishedPaper> published(List<Paper> papers, Language reader) {
        if (papers.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PublishedPaper.Version>> versions = new HashMap<>();
        for (Object[] row : entities.createQuery("select v.paperId, v.number, v.hash, v.size, v.addedAt, v.addedByName from PaperVersion v"
                + " where v.paperId in :ids order by v.number desc", Object[].class)
                .setParameter("ids", papers.stream().map(Paper::id).toList()).getResultList()) {
            versions.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new PublishedPaper.Version((Integer) row[1], (String) row[2],
                    (Long) row[3], (Instant) row[4], (String) row[5]));
        }
        return papers.stream().map(paper -> published(paper, versions.get(paper.id()), reader))
                .sorted(Comparator.comparing((PublishedPaper paper) -> paper.newest().addedAt()).thenComparing(PublishedPaper::id).reversed())
                .toList();
    }

    private PublishedPaper published(Paper paper, List<PublishedPaper.Version> versions, Language reader) {
        Map<String, String> titles = new HashMap<>();
        paper.words().titles().forEach((language, title) -> titles.put(language.tag(), title));
        return new PublishedPaper(paper.id(), paper.group(), paper.folder(), paper.fileName(), paper.type(),
                Translated.of(titles, languages.preferring(reader)).orElse(null), paper.words().language(), paper.words().state(), versions);
    }
}
