package eu.hansa.content.check;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for addresses of other sites, a few at a time, on every node at once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkWorker {

    private static final Logger LOG = Logger.getLogger(LinkWorker.class.getName());
    private static final int ROUND = 5;

    @Inject
    private ExternalLinks links;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String site;
    /** Whether the portal may call other sites at all. */
    @Inject
    @ConfigProperty(name = "hansa.checks.external", defaultValue = "true")
    private boolean mayCall;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean troubled = new AtomicBoolean();

    /** Never throws: a server cancels the timer of a bean that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        if (!mayCall || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            work();
            troubled.set(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // once for each trouble: what was not asked for now is asked for later
            if (troubled.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Links to other sites cannot be looked after at the moment; it is tried again", e);
            }
        } finally {
            busy.set(false);
        }
    }

    private void work() throws InterruptedException {
        LinkProbe probe = null;
        Optional<ExternalLinks.Due> due = links.claim();
        for (int asked = 0; due.isPresent() && asked < ROUND; asked++) {
            probe = probe == null ? LinkProbe.of(site) : probe;
            links.settle(due.get().id(), probe.ask(due.get().address()));
            due = links.claim();
        }
    }

    @Schedule(hour = "4", minute = "20", persistent = false)
    void forget() {
        try {
            links.forget();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Links that nobody needs any more could not be forgotten; it is tried again tomorrow", e);
        }
    }
}
