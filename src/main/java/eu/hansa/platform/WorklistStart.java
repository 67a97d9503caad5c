package eu.hansa.platform;

import eu.hansa.content.WorklistRows;
import eu.hansa.kernel.Aside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the worklist worked out where it never was, or where the site has other languages now. Nobody waits for it. */
@ApplicationScoped
public class WorklistStart {

    private static final Logger LOG = Logger.getLogger(WorklistStart.class.getName());

    @Inject
    private WorklistRows rows;
    @Inject
    private Aside aside;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (!rows.isWhole()) {
            aside.run(this::make);
        }
    }

    private void make() {
        try {
            rows.rebuild();
            LOG.info("The worklist is complete");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The worklist is not complete; it will be worked out at the next start", e);
        }
    }
}
