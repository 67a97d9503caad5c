package eu.hansa.web.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Lets files in at the desk alone. What is somewhat too large gets through, so that its sender is told at the field what
 * the limits are; what is out of all proportion is not read.
 */
public class UploadGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DESK = "/desk/";

    /** As the Faces servlet has it in web.xml. */
    private static final long MOST = 110L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
        } else if (!request.getServletPath().startsWith(DESK)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
