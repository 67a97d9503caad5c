package eu.hansa.web.entry;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps the site's own Content-Security-Policy: the desk's component library adds one for scripts to every view. */
class OwnPolicyResponse extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";

    OwnPolicyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!POLICY.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!POLICY.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }
}
