package eu.hansa.web.entry;

import jakarta.servlet.http.HttpServletRequest;

/** Forms without state, as pages for readers have them. */
public final class PlainForms {

    private PlainForms() {
    }

    /**
     * Whether a plain form on a page of this portal sends this, which a page of another site cannot pretend (see
     * {@link SameOriginFilter}). What says nothing about where it comes from is shown a form that asks again.
     */
    public static boolean isSentByOurPage(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter("jakarta.faces.ViewState") == null
                && (request.getHeader("Sec-Fetch-Site") != null || request.getHeader("Origin") != null);
    }
}
