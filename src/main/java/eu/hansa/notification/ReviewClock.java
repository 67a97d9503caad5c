package eu.hansa.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets {@link ReviewReminders} look every quarter of an hour in the day, so that nobody is reminded at midnight. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewClock {

    private static final Logger LOG = Logger.getLogger(ReviewClock.class.getName());

    @Inject
    private ReviewReminders reminders;

    @Schedule(hour = "7-18", minute = "7/15", persistent = false)
    void tick() {
        try {
            reminders.tell();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reminders of reviews wait for the next quarter of an hour", e);
        }
    }
}
