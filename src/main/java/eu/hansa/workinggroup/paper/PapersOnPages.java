package eu.hansa.workinggroup.paper;

import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Papers and folders stand on their group's page, which is made anew with them, in the transaction of the change. */
@ApplicationScoped
class PapersOnPages {

    @Inject
    private Publisher publisher;
    @Inject
    private ContentRepository content;

    void follow(@Observes PaperChanged changed) {
        changed(changed.group());
    }

    void changed(ContentId group) {
        publisher.partChanged(content.lock(group));
    }
}
