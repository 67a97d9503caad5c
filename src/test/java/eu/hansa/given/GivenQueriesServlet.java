package eu.hansa.given;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** How a test outside learns what its requests asked of the database: the sum over all requests for a path. */
@WebServlet("/given/queries")
public class GivenQueriesServlet extends HttpServlet {

    private static final ThreadLocal<AtomicInteger> CURRENT = new ThreadLocal<>();
    private static final Map<String, AtomicLong> BY_PATH = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;
    private boolean listening;

    /** Stands around everything, the cache of finished answers included. */
    @WebListener
    public static class Around implements ServletRequestListener {

        @Override
        public void requestInitialized(ServletRequestEvent event) {
            CURRENT.set(new AtomicInteger());
        }

        @Override
        public void requestDestroyed(ServletRequestEvent event) {
            AtomicInteger count = CURRENT.get();
            CURRENT.remove();
            if (count != null) {
                BY_PATH.computeIfAbsent(((HttpServletRequest) event.getServletRequest()).getRequestURI(), path -> new AtomicLong())
                        .addAndGet(count.get());
            }
        }
    }

    @Override
    protected synchronized void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!listening) {
            listening = true;
            entities.getEntityManagerFactory().unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {

                @Override
                public void preExecuteCall(SessionEvent event) {
                    AtomicInteger count = CURRENT.get();
                    if (count != null) {
                        count.incrementAndGet();
                    }
                }
            });
        }
        AtomicLong sum = BY_PATH.get(request.getParameter("path"));
        response.getWriter().print(sum == null ? 0 : sum.get());
    }
}
