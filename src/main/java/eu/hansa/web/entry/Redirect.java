package eu.hansa.web.entry;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Leads on to another page of the portal, by its path alone: behind a proxy the server does not know its own address. */
public final class Redirect {

    private Redirect() {
    }

    public static void to(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    /** Out of a view, of which nothing is shown then. */
    public static void to(String path, FacesContext context) {
        to(path, (HttpServletResponse) context.getExternalContext().getResponse());
        context.responseComplete();
    }
}
