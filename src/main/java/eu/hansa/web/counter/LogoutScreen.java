package eu.hansa.web.counter;

import eu.hansa.web.entry.SignOut;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** Asks before it signs somebody out who came by a link. */
@Named
@ViewScoped
public class LogoutScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignOut signOut;

    public void signOut() throws ServletException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.responseComplete();
        signOut.now((HttpServletRequest) context.getExternalContext().getRequest(),
                (HttpServletResponse) context.getExternalContext().getResponse());
    }
}
