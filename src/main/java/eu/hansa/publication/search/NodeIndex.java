package eu.hansa.publication.search;

import eu.hansa.kernel.Languages;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The index that this node holds open; opened by whoever follows, and given up when it turns out to be broken. */
@ApplicationScoped
class NodeIndex {

    private static final Logger LOG = Logger.getLogger(NodeIndex.class.getName());

    @Inject
    private Languages languages;
    @Inject
    @ConfigProperty(name = "hansa.data.dir")
    private String data;

    private volatile SearchIndex current;

    /** Null while there is none. */
    SearchIndex current() {
        return current;
    }

    synchronized SearchIndex open() throws IOException {
        if (current == null) {
            current = SearchIndex.open(Path.of(data, "search"), languages);
        }
        return current;
    }

    /** @param unreadable whether there is nothing to be saved of it */
    synchronized void giveUp(SearchIndex failed, boolean unreadable, Exception why) {
        if (current != failed || failed == null) {
            return;
        }
        LOG.log(Level.WARNING, "The search index has failed and is opened again", why);
        current = null;
        try {
            if (unreadable) {
                failed.discard();
            } else {
                failed.close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "nor could it be closed", e);
        }
    }

    @PreDestroy
    synchronized void close() {
        SearchIndex open = current;
        current = null;
        if (open != null) {
            try {
                open.commit();
                open.close();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "What the search index had followed last will be followed again", e);
            }
        }
    }
}
