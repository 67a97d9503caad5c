package eu.hansa.web.entry;

import eu.hansa.kernel.AsAt;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Has a request that looks at the site from a {@link Standpoint} answered as at its moment, and its answer kept by nobody. */
public class StandpointDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private Standpoints standpoints;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean anew = request.getDispatcherType() == DispatcherType.REQUEST;
        Optional<Standpoint> taken = anew ? standpoints.asked(request) : Standpoint.of(request);
        if (taken.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        taken.get().noteIn(request);
        AsAt.begin(taken.get().moment());
        try {
            chain.doFilter(request, new ForeseenResponse(response, taken.get()));
        } finally {
            AsAt.end();
        }
    }
}
