package eu.hansa.publication.search;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.apache.lucene.store.AlreadyClosedException;

/** The door to whatever can be found; it takes the viewer, and nothing else decides. */
@ApplicationScoped
public class Search {

    /** Nobody reads further than that; better words lead there sooner. */
    public static final int MOST = 1_000;

    @Inject
    private NodeIndex node;
    @Inject
    private Languages languages;
    @Inject
    private Clock clock;

    /** No query to the database. What is not ready to answer has found nothing and says that it is not whole. */
    public Findings find(Viewer viewer, Question question) {
        SearchIndex index = node.current();
        if (index == null) {
            return Findings.none(question, false, false);
        }
        try {
            boolean isWhole = index.mark().complete();
            return index.ask(searcher -> new Asking(searcher, VisibleEntries.to(viewer, clock.instant()), question, languages).answer(isWhole));
        } catch (IOException e) {
            node.giveUp(index, true, e);
            return Findings.none(question, false, false);
        } catch (AlreadyClosedException givenUp) {
            return Findings.none(question, false, false);
        }
    }

    /** For those who run the portal; it tells of no single thing. */
    public IndexState state() {
        SearchIndex index = node.current();
        try {
            return index == null ? new IndexState(false, false, 0)
                    : new IndexState(true, index.mark().complete(), index.ask(searcher -> searcher.getIndexReader().numDocs()));
        } catch (IOException | AlreadyClosedException givenUp) {
            return new IndexState(false, false, 0);
        }
    }
}
