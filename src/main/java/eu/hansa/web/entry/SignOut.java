package eu.hansa.web.entry;

import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends a sign-in: session, and what this device remembers. */
@ApplicationScoped
public class SignOut {

    @Inject
    private TextLocale locale;

    /**
     * Whether a plain form on a page of this portal asks, which a page of another site cannot pretend. What says nothing
     * about where it comes from is shown the form that asks again.
     */
    boolean isAskedForByOurPage(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter("jakarta.faces.ViewState") == null
                && (request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null);
    }

    /** Then leads to the sign-in form, which says that it is done. */
    public void now(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        request.logout();
        Redirect.to(request.getContextPath() + "/login?done=out&lang=" + locale.getTag(), response);
    }
}
