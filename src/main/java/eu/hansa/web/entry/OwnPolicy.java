package eu.hansa.web.entry;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Leaves the security policy of counter and site to their doors: the desk's component library would want each form to
 * bring back a nonce, which only its own scripts add, and would begin a session to remember it by.
 */
public class OwnPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getFacesContext().getExternalContext().getRequest();
        if (request.getDispatcherType() == DispatcherType.FORWARD && isOurs(request.getServletPath())) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    private static boolean isOurs(String view) {
        return view.startsWith("/counter/") || view.startsWith("/WEB-INF/site/");
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // all is done before
    }
}
