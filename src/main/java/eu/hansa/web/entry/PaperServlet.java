package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Languages;
import eu.hansa.media.FileStore;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperReader;
import eu.hansa.workinggroup.paper.PublishedPaper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands out papers of working groups, newest version or an older one by its number, to whoever may have the paper; its
 * group's officers may have it always. For everybody else it is as if it did not exist.
 */
@WebServlet(PaperUrls.ROOT + "*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PaperServlet.class.getName());

    private static final Pattern ADDRESS = Pattern.compile("/([1-9][0-9]{0,17})/([^/]+)");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** What stands here changes, and so does who may have it: every time it is asked anew. */
    private static final String TO_BE_ASKED = "public, no-cache";

    @Inject
    private PaperReader papers;
    @Inject
    private PaperDesk desk;
    @Inject
    private FileStore store;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        deliver(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        deliver(request, response, false);
    }

    private void deliver(HttpServletRequest request, HttpServletResponse response, boolean withBody) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        long id = address.matches() ? Long.parseLong(address.group(1)) : 0;
        Optional<PublishedPaper> forAll = papers.find(Viewer.anonymous(), id, languages.first());
        PublishedPaper paper = forAll.or(() -> openToCaller(id)).filter(open -> open.fileName().equals(address.group(2))).orElse(null);
        String asked = request.getParameter(PaperUrls.VERSION);
        PublishedPaper.Version version = paper == null ? null : version(paper, asked).orElse(null);
        if (version == null || !isThere(paper, version)) {
            FileDelivery.refuse(response);
            return;
        }
        new FileDelivery(bytes(version), paper.type().mediaType(), asked == null ? paper.fileName() : numbered(paper, version),
                '"' + version.hash().substring(0, 16) + '"', forAll.isPresent() ? TO_BE_ASKED : FileDelivery.FOR_NOBODY_ELSE)
                .send(request, response, withBody);
    }

    private Optional<PublishedPaper> openToCaller(long id) {
        return !caller.isSignedIn() ? Optional.empty() : papers.find(caller.viewer(), id, languages.first())
                .or(() -> desk.find(caller.actor(), id, languages.first()).map(PaperEntry::paper));
    }

    private static Optional<PublishedPaper.Version> version(PublishedPaper paper, String asked) {
        return asked == null ? Optional.of(paper.newest())
                : NUMBER.matcher(asked).matches() ? paper.version(Integer.parseInt(asked)) : Optional.empty();
    }

    private boolean isThere(PublishedPaper paper, PublishedPaper.Version version) {
        boolean there = Files.isRegularFile(bytes(version));
        if (!there) {
            LOG.log(Level.WARNING, "version {0} of paper {1} is known, but its bytes are not in the store",
                    new Object[] {version.number(), String.valueOf(paper.id())});
        }
        return there;
    }

    private Path bytes(PublishedPaper.Version version) {
        return store.original(version.hash());
    }

    /** Saved beside the newest, an older version is not to be taken for it. */
    private static String numbered(PublishedPaper paper, PublishedPaper.Version version) {
        int dot = paper.fileName().lastIndexOf('.');
        return paper.fileName().substring(0, dot) + "-v" + version.number() + paper.fileName().substring(dot);
    }
}
