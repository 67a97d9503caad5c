package eu.hansa.workinggroup.paper;

import eu.hansa.content.ContentRepository;
import eu.hansa.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Papers stand on their group's page, which is made anew with them, in the transaction of the change. */
@ApplicationScoped
class PapersOnPages {

    @Inject
    private ContentRepository content;
    @Inject
    private Publisher publisher;

    void follow(@Observes PaperChanged changed) {
        content.find(changed.group()).ifPresent(publisher::partChanged);
    }
}
