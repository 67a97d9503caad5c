package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.content.review.PreviewLinks;
import eu.hansa.directory.Directory;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Languages;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.AssetReader;
import eu.hansa.media.FileStore;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.DeskFiles;
import eu.hansa.publication.PublicationReader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands out files. Their addresses never change, but knowing one opens nothing: a file is given to whoever its own rule
 * admits and may see something that shows it, to those who work at the desk, and to whoever has a link to a text that
 * shows it. For everybody else it is as if it did not exist.
 */
@WebServlet(FileUrls.ROOT + "*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FileServlet.class.getName());

    private static final Pattern ADDRESS = Pattern.compile("/([1-9][0-9]{0,18})/([0-9a-f]{16})/([^/]+)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private AssetReader assets;
    @Inject
    private DeskFiles desk;
    @Inject
    private PublicationReader publications;
    @Inject
    private Directory directory;
    @Inject
    private AssetLibrary library;
    @Inject
    private PreviewLinks links;
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
        Optional<AssetId> id = address.matches() ? idOf(address.group(1)) : Optional.empty();
        Optional<PublishedAsset> forAll = id.flatMap(known -> openTo(Viewer.anonymous(), known));
        Optional<PublishedAsset> asset = forAll.or(() -> id.flatMap(this::openToCaller))
                .or(() -> id.flatMap(known -> openByLink(SharedPreviewServlet.linkOf(request), known)));
        Optional<Path> bytes = asset.flatMap(open -> bytes(open, address.group(2), address.group(3)));
        if (bytes.isEmpty()) {
            FileDelivery.refuse(response);
            return;
        }
        PublishedAsset open = asset.get();
        new FileDelivery(bytes.get(), open.mediaType(), open.isPicture() ? null : open.fileName(), tag(open, address.group(3)),
                forAll.isPresent() ? FOR_EVER : FileDelivery.FOR_NOBODY_ELSE).send(request, response, withBody);
    }

    private static Optional<AssetId> idOf(String digits) {
        try {
            return Optional.of(AssetId.parse(digits));
        } catch (NumberFormatException beyondAnyNumber) {
            return Optional.empty();
        }
    }

    private Optional<PublishedAsset> openTo(Viewer viewer, AssetId id) {
        return assets.find(viewer, id, languages.first())
                .filter(asset -> publications.shows(viewer, id) || directory.shows(id));
    }

    private Optional<PublishedAsset> openToCaller(AssetId id) {
        if (!caller.isSignedIn()) {
            return Optional.empty();
        }
        return desk.find(caller.actor(), id, languages.first()).or(() -> openTo(caller.viewer(), id));
    }

    /** A text that somebody was sent a link to is shown with its files. */
    private Optional<PublishedAsset> openByLink(String link, AssetId id) {
        return link == null ? Optional.empty() : links.look(link).filter(shared -> shared.files().contains(id))
                .flatMap(shared -> library.find(List.of(id), shared.language()).values().stream().findFirst());
    }

    /** Where the bytes lie, if the rest of the address is right to the letter. */
    private Optional<Path> bytes(PublishedAsset asset, String hash, String name) {
        if (!asset.shortHash().equals(hash)) {
            return Optional.empty();
        }
        Path path;
        if (asset.isPicture()) {
            if (asset.widths().stream().noneMatch(width -> name.equals(width + "." + asset.extension()))) {
                return Optional.empty();
            }
            path = store.rendition(asset.hash(), name);
        } else if (name.equals(asset.fileName())) {
            path = store.original(asset.hash());
        } else {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            LOG.log(Level.WARNING, "file {0} is in the library, but its bytes are not in the store", asset.id());
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private static String tag(PublishedAsset asset, String name) {
        return '"' + asset.shortHash() + (asset.isPicture() ? "-" + name : "") + '"';
    }
}
