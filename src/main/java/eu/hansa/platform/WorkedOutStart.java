package eu.hansa.platform;

import eu.hansa.backlog.Backlog;
import eu.hansa.content.WorklistRows;
import eu.hansa.kernel.Aside;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has worked out what lists at the desk are read from, where it never was or where the site has other languages now. Nobody waits for it. */
@ApplicationScoped
public class WorkedOutStart {

    private static final Logger LOG = Logger.getLogger(WorkedOutStart.class.getName());

    @Inject
    private WorklistRows worklist;
    @Inject
    private Backlog backlog;
    @Inject
    private Aside aside;

    void begin(@Observes @Priority(DemoAccounts.PRIORITY) @Initialized(ApplicationScoped.class) Object started) {
        if (!worklist.isWhole()) {
            aside.run(() -> workOut("worklist", worklist::rebuild));
        }
        if (!backlog.isWhole()) {
            aside.run(() -> workOut("backlog of translations", backlog::rebuild));
        }
    }

    private static void workOut(String what, Runnable rebuild) {
        try {
            rebuild.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The " + what + " is not complete; it will be worked out at the next start", e);
        }
    }
}
