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

    /** Then leads to the sign-in form, which says that it is done. */
    public void now(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        request.logout();
        Redirect.to(request.getContextPath() + "/login?done=out&lang=" + locale.getTag(), response);
    }
}
