package eu.hansa.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out {@link SiteFiles}; the cache of finished responses compresses what gains by it. */
@WebServlet("/resources/site/*")
public class SiteFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        SiteFiles.File file = files.find(path).orElse(null);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // A page that is older than this release may still ask by the hash of the release before.
        boolean current = path.startsWith(file.hash() + "/");
        String tag = '"' + file.hash() + '"';
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=60");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
