package eu.hansa.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what is asked of the database. */
@ApplicationScoped
public class Queries {

    @PersistenceContext
    EntityManager entities;

    /** How many statements the database gets from this thread meanwhile. */
    public int during(Runnable work) {
        ServerSession session = entities.getEntityManagerFactory().unwrap(ServerSession.class);
        Thread mine = Thread.currentThread();
        AtomicInteger count = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {

            @Override
            public void preExecuteCall(SessionEvent event) {
                if (Thread.currentThread() == mine) {
                    count.incrementAndGet();
                }
            }
        };
        session.getEventManager().addListener(counter);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return count.get();
    }
}
