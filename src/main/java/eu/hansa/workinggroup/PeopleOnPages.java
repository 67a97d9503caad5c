package eu.hansa.workinggroup;

import eu.hansa.membership.PeopleChanged;
import eu.hansa.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Contacts and members stand on a group's page, which is made anew with them, in the transaction of the change. */
@ApplicationScoped
class PeopleOnPages {

    @Inject
    private Publisher publisher;

    void follow(@Observes PeopleChanged changed) {
        publisher.partChanged(changed.group());
    }
}
