package eu.hansa.workinggroup.paper;

import eu.hansa.media.FileStore;
import eu.hansa.workinggroup.paper.text.TextReader;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads what came in, one file at a time, on every node at once: a claim in the database sees to it that each is read by
 * one. Whatever happens at it, the paper stays as it is and its officers see what came of it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextWorker {

    private static final Logger LOG = Logger.getLogger(TextWorker.class.getName());
    private static final int ROUND = 10;

    @Inject
    private DueTexts due;

    @Inject
    private TextReader reader;

    @Inject
    private FileStore store;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean troubled = new AtomicBoolean();

    /** Never throws: a server cancels the timer of a bean that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<Long> version = due.next();
            for (int read = 0; version.isPresent() && read < ROUND; read++) {
                read(version.get());
                version = due.next();
            }
            troubled.set(false);
        } catch (IOException | RuntimeException e) {
            // once for each trouble: what did not begin now is tried again
            if (troubled.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The text of papers cannot be read at the moment; it is tried again", e);
            }
        } finally {
            busy.set(false);
        }
    }

    private void read(long version) throws IOException {
        DueTexts.Due claimed = due.claim(version).orElse(null);
        if (claimed != null) {
            due.read(version, reader.read(store.original(claimed.hash()), claimed.type()));
        }
    }
}
