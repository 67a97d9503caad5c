package eu.hansa.publication.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets this node's index follow every two seconds what others have changed, and brings it to the disc. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchClock {

    @Inject
    private SearchFollower follower;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        follower.tick();
    }
}
