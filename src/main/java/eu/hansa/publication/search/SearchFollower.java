package eu.hansa.publication.search;

import eu.hansa.kernel.Aside;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Brings this node's index up to what is committed: at once after a commit on this node, within two seconds after one
 * elsewhere. Where the index is not complete it reads everything, and goes on following meanwhile.
 */
@ApplicationScoped
class SearchFollower {

    private static final Logger LOG = Logger.getLogger(SearchFollower.class.getName());
    /** Few, since the text of a paper may be a book. */
    private static final int AT_A_TIME = 25;
    /** After so many things that were read, what was read so far is found. */
    private static final int SEEN_AFTER = 1_000;

    @Inject
    private NodeIndex node;
    @Inject
    private SearchRows rows;
    @Inject
    private Aside aside;

    private final ReentrantLock working = new ReentrantLock();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchChanges.Numbered committed) {
        if (!waiting.getAndSet(true)) {
            try {
                aside.run(this::follow);
            } catch (EJBException closing) {
                waiting.set(false);
            }
        }
    }

    /** For the clock: leaves it to whoever is at it already. */
    void tick() {
        if (working.tryLock()) {
            try {
                work(true);
            } finally {
                working.unlock();
            }
        }
    }

    private void follow() {
        working.lock();
        try {
            waiting.set(false);
            work(false);
        } finally {
            working.unlock();
        }
    }

    /** @param commit whether to bring it to the disc as well, which nobody has to wait for */
    private void work(boolean commit) {
        SearchIndex index = null;
        try {
            index = node.open();
            if (!index.mark().complete() || index.mark().number() > rows.newest() || catchUp(index)) {
                readEverything(index);
            }
            if (commit) {
                index.commit();
            }
            failing.set(false);
        } catch (IOException | AlreadyClosedException e) {
            node.giveUp(index, false, e);
            say(e);
        } catch (RuntimeException e) {
            // The database may be away.
            say(e);
        }
    }

    private void say(Exception e) {
        if (!failing.getAndSet(true)) {
            LOG.log(Level.WARNING, "The search index does not follow for the moment; it is tried again every two seconds", e);
        }
    }

    /** @return whether everything is to be read anew */
    private boolean catchUp(SearchIndex index) throws IOException {
        boolean everything = false;
        for (SearchRows.Batch batch = rows.after(index.mark().number(), AT_A_TIME); batch.upTo() > index.mark().number();
                batch = rows.after(index.mark().number(), AT_A_TIME)) {
            put(index, batch.things());
            index.mark(new SearchIndex.Mark(batch.upTo(), index.mark().generation(), index.mark().complete()));
            index.refresh();
            everything |= batch.everything();
        }
        return everything;
    }

    private static void put(SearchIndex index, List<SearchRows.Read> things) throws IOException {
        for (SearchRows.Read thing : things) {
            index.replace(thing.kind(), thing.id(), thing.entries());
        }
    }

    /** What is there already stays to be found until it is read again, and what is not there any more goes at the end. */
    private void readEverything(SearchIndex index) throws IOException {
        LOG.info("The search index reads everything anew; the portal goes on meanwhile");
        boolean again = true;
        while (again) {
            again = false;
            index.mark(new SearchIndex.Mark(rows.newest(), index.mark().generation() + 1, false));
            int unseen = 0;
            for (String kind : rows.kinds()) {
                List<SearchRows.Read> things = rows.next(kind, 0, AT_A_TIME);
                while (!things.isEmpty()) {
                    put(index, things);
                    unseen += things.size();
                    if (unseen >= SEEN_AFTER) {
                        index.refresh();
                        unseen = 0;
                    }
                    again |= catchUp(index);
                    things = rows.next(kind, things.get(things.size() - 1).id(), AT_A_TIME);
                }
            }
        }
        index.forgetEarlierGenerations();
        index.refresh();
        index.mark(new SearchIndex.Mark(index.mark().number(), index.mark().generation(), true));
        index.commit();
        LOG.info("The search index is complete");
    }
}
