package eu.hansa.publication.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what an index follows, some at a time, each time in a transaction of its own, so that it sees what was committed before. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SearchRows {

    @Inject
    private SearchChanges changes;
    @Inject
    @Any
    private Instance<SearchSource> sources;

    /** A thing and what can be found of it, which is nothing where it is there no longer. */
    record Read(String kind, long id, List<Entry> entries) {
    }

    /**
     * What has changed after a number.
     *
     * @param upTo       the last number among it; the one before where there is nothing
     * @param everything whether all is to be read anew
     */
    record Batch(List<Read> things, long upTo, boolean everything) {
    }

    long newest() {
        return changes.newest();
    }

    Batch after(long number, int atMost) {
        List<SearchChange> rows = changes.after(number, atMost);
        Map<String, List<Long>> byKind = rows.stream().collect(Collectors.groupingBy(row -> row.kind,
                Collectors.mapping(row -> row.thingId, Collectors.toList())));
        List<Read> things = sources.stream().filter(source -> byKind.containsKey(source.kind()))
                .flatMap(source -> read(source, byKind.get(source.kind())).stream()).toList();
        return new Batch(things, rows.isEmpty() ? number : rows.get(rows.size() - 1).number, byKind.containsKey(SearchChanges.EVERYTHING));
    }

    List<String> kinds() {
        return sources.stream().map(SearchSource::kind).toList();
    }

    /** The next of one kind, in order of their ids. */
    List<Read> next(String kind, long after, int atMost) {
        SearchSource source = sources.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
        return read(source, source.after(after, atMost));
    }

    private static List<Read> read(SearchSource source, Collection<Long> ids) {
        Map<Long, List<Entry>> entries = ids.isEmpty() ? new HashMap<>() : source.entries(ids);
        return ids.stream().map(id -> new Read(source.kind(), id, entries.getOrDefault(id, List.of()))).toList();
    }
}
