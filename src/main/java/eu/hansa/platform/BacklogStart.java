package eu.hansa.platform;

import eu.hansa.backlog.Backlog;
import eu.hansa.kernel.Aside;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the backlog of translations where it never was, or where the site has other languages now. Nobody waits for it. */
@ApplicationScoped
public class BacklogStart {

    private static final Logger LOG = Logger.getLogger(BacklogStart.class.getName());

    @Inject
    private Backlog backlog;
    @Inject
    private Aside aside;

    void begin(@Observes @Priority(DemoAccounts.PRIORITY) @Initialized(ApplicationScoped.class) Object started) {
        if (!backlog.isWhole()) {
            aside.run(this::make);
        }
    }

    private void make() {
        try {
            backlog.rebuild();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The backlog of translations is not complete; it will be made at the next start", e);
        }
    }
}
