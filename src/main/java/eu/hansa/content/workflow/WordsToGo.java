package eu.hansa.content.workflow;

import eu.hansa.content.Revision;
import eu.hansa.content.translating.Bench;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of each translation is still to be done. Worked out from the texts, for the items of one page: three queries,
 * however many there are. The caller has asked whether they may be opened.
 */
@ApplicationScoped
@Transactional
public class WordsToGo {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Benches benches;

    /** One language of an item, as its row tells of it. */
    private record Row(long item, String type, boolean source, Language language, long head, long reference) {
    }

    /** By item and language; a language without a text has all the words of the source to go, and the source none. */
    public Map<ContentId, Map<Language, Integer>> of(Collection<ContentId> items, Collection<Language> languages) {
        Map<ContentId, Map<Language, Integer>> toGo = new HashMap<>();
        if (items.isEmpty()) {
            return toGo;
        }
        Map<Long, List<Row>> rows = entities.createQuery("select i.id, i.type, i.sourceLanguage, t.language, t.headId, coalesce(t.approvedId, t.headId)"
                + " from Translation t join t.item i where i.id in :items", Object[].class)
                .setParameter("items", items.stream().map(ContentId::value).collect(Collectors.toSet())).getResultStream()
                .map(row -> new Row((Long) row[0], (String) row[1], row[2].equals(row[3]), Language.of((String) row[3]), (Long) row[4], (Long) row[5]))
                .collect(Collectors.groupingBy(Row::item));
        Map<Long, Revision> revisions = revisions(rows.values().stream().flatMap(List::stream).map(row -> row.source() ? row.reference() : row.head())
                .collect(Collectors.toSet()));
        Set<Long> older = new HashSet<>();
        revisions.values().forEach(revision -> older.addAll(Benches.sources(revision)));
        older.removeAll(revisions.keySet());
        revisions.putAll(revisions(older));
        rows.forEach((id, texts) -> texts.stream().filter(Row::source).findFirst()
                .ifPresent(source -> toGo.put(new ContentId(id), toGo(source, texts, languages, revisions))));
        return toGo;
    }

    private Map<Language, Integer> toGo(Row source, List<Row> texts, Collection<Language> languages, Map<Long, Revision> revisions) {
        Map<Language, Integer> toGo = new HashMap<>();
        for (Language language : languages) {
            if (!language.equals(source.language())) {
                Optional<Revision> head = texts.stream().filter(text -> text.language().equals(language)).map(text -> revisions.get(text.head())).findFirst();
                Beside beside = benches.beside(source.type(), head, revisions.get(source.reference()), revisions::get);
                Bench bench = beside.with(beside.target());
                toGo.put(language, bench.wordsToGo());
            }
        }
        return toGo;
    }

    private Map<Long, Revision> revisions(Set<Long> ids) {
        Map<Long, Revision> found = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select r from Revision r where r.id in :ids", Revision.class).setParameter("ids", new ArrayList<>(ids))
                    .getResultList().forEach(revision -> found.put(revision.id(), revision));
        }
        return found;
    }
}
