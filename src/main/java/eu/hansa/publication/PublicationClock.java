package eu.hansa.publication;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets {@link WindowEdges} tick every two seconds. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationClock {

    private static final Logger LOG = Logger.getLogger(PublicationClock.class.getName());

    @Inject
    private WindowEdges edges;

    private final AtomicBoolean failing = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            edges.tick();
            failing.set(false);
        } catch (RuntimeException e) {
            // Said once, not every two seconds: the database may be away for a while.
            if (!failing.getAndSet(true)) {
                LOG.log(Level.WARNING, "Window edges wait until the database answers again", e);
            }
        }
    }
}
