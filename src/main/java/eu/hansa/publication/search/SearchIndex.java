package eu.hansa.publication.search;

import eu.hansa.kernel.Languages;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * An index on disc that one node holds open. What is broken, missing or of another form is begun anew, empty and
 * incomplete; {@link #mark} says how far it has come. One thread at a time writes, any number search.
 */
final class SearchIndex implements Closeable {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

    /** Nodes that share a folder take a place in it each. */
    private static final int MOST_NODES = 32;
    private static final String NODE_LOCK = "node.lock";

    private static final String FORM = "form";
    private static final String NUMBER = "number";
    private static final String GENERATION = "generation";
    private static final String COMPLETE = "complete";

    private final String form;
    private final Lock lock;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Mark mark;
    private boolean committed = true;

    /**
     * How far an index has come.
     *
     * @param number     of the last change that it has followed
     * @param generation which time everything was read; what is of an earlier one is there no longer
     * @param complete   whether everything was read to the end
     */
    record Mark(long number, long generation, boolean complete) {

        static final Mark NOTHING = new Mark(0, 0, false);
    }

    /** A question to whoever holds the index at one moment. */
    interface Asked<R> {

        R of(IndexSearcher searcher) throws IOException;
    }

    private SearchIndex(Directory directory, Lock lock, Languages languages) throws IOException {
        this.directory = directory;
        this.lock = lock;
        form = Fields.FORM + " " + languages.inOrder();
        IndexWriterConfig config = new IndexWriterConfig(Fields.analyser());
        // Whatever is not committed is read from the rows again.
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        try {
            mark = written();
            if (mark.equals(Mark.NOTHING)) {
                writer.deleteAll();
            }
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** @param root the folder that nodes share; each holds the first place in it that no other holds */
    static SearchIndex open(Path root, Languages languages) throws IOException {
        for (int place = 1; place <= MOST_NODES; place++) {
            Path folder = Files.createDirectories(root.resolve(String.valueOf(place)));
            Directory directory = FSDirectory.open(folder);
            Lock lock;
            try {
                lock = directory.obtainLock(NODE_LOCK);
            } catch (LockObtainFailedException taken) {
                directory.close();
                continue;
            }
            try {
                return openOrBegin(directory, lock, languages);
            } catch (IOException | RuntimeException e) {
                lock.close();
                directory.close();
                throw e;
            }
        }
        throw new IOException("All " + MOST_NODES + " places below " + root + " are taken by running nodes");
    }

    private static SearchIndex openOrBegin(Directory directory, Lock lock, Languages languages) throws IOException {
        try {
            return new SearchIndex(directory, lock, languages);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "The search index in {0} cannot be read and is begun anew: {1}", new Object[] {directory, broken});
            empty(directory);
            return new SearchIndex(directory, lock, languages);
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(NODE_LOCK)) {
                directory.deleteFile(file);
            }
        }
    }

    private Mark written() {
        Map<String, String> data = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return form.equals(data.get(FORM)) ? new Mark(Long.parseLong(data.get(NUMBER)), Long.parseLong(data.get(GENERATION)),
                Boolean.parseBoolean(data.get(COMPLETE))) : Mark.NOTHING;
    }

    /** In the order of what was followed; not yet on disc before {@link #commit}. */
    Mark mark() {
        return mark;
    }

    void mark(Mark reached) {
        mark = reached;
        committed = false;
    }

    /** Puts these in the place of all that its owner had. Seen after {@link #refresh}. */
    void replace(String kind, long id, List<Entry> entries) throws IOException {
        Term owner = new Term(Fields.OWNER, kind + ":" + id);
        if (entries.isEmpty()) {
            writer.deleteDocuments(owner);
        } else {
            writer.updateDocuments(owner, entries.stream().map(entry -> Documents.of(entry, owner.text(), mark.generation())).toList());
        }
        committed = false;
    }

    /** Removes what was not found any more when everything was read. */
    void forgetEarlierGenerations() throws IOException {
        writer.deleteDocuments(LongPoint.newRangeQuery(Fields.GENERATION, Long.MIN_VALUE, mark.generation() - 1));
        committed = false;
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Does nothing where nothing was written since. */
    void commit() throws IOException {
        if (!committed) {
            writer.setLiveCommitData(Map.of(FORM, form, NUMBER, String.valueOf(mark.number()), GENERATION,
                    String.valueOf(mark.generation()), COMPLETE, String.valueOf(mark.complete())).entrySet());
            writer.commit();
            committed = true;
        }
    }

    <R> R ask(Asked<R> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What was not committed is lost and will be followed again. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
            writer.rollback();
        } finally {
            lock.close();
            directory.close();
        }
    }

    /** The same, and leaves nothing that could be opened again. */
    void discard() throws IOException {
        try {
            searchers.close();
            writer.rollback();
            empty(directory);
        } finally {
            lock.close();
            directory.close();
        }
    }
}
