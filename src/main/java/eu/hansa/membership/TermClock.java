package eu.hansa.membership;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets {@link EndedTerms} look every quarter of an hour. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermClock {

    private static final Logger LOG = Logger.getLogger(TermClock.class.getName());

    @Inject
    private EndedTerms ended;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void tick() {
        try {
            ended.tell();
        } catch (RuntimeException e) {
            LOG.log(java.util.logging.Level.WARNING, "Mails about ended terms wait for the next quarter of an hour", e);
        }
    }
}
