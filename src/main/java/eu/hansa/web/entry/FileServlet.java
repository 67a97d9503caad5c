package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.directory.Directory;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Languages;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.AssetReader;
import eu.hansa.media.FileStore;
import eu.hansa.media.FileType;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.PublicationReader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands out files. Their addresses never change, but knowing one opens nothing: a file is given to whoever its own rule
 * admits and may see something that shows it, and to those who work at the desk. For everybody else it is as if it did
 * not exist.
 */
@WebServlet(FileUrls.ROOT + "*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FileServlet.class.getName());

    private static final Pattern ADDRESS = Pattern.compile("/([1-9][0-9]{0,18})/([0-9a-f]{16})/([^/]+)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOBODY_ELSE = "private, no-store";

    /** A file is looked at by itself and may load, run and send nothing. */
    private static final String CONFINED = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none';"
            + " frame-ancestors 'self'; sandbox";
    /** Browsers show no PDF in a sandbox; their viewers keep its scripts from the site by themselves. */
    private static final String CONFINED_PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; form-action 'none';"
            + " frame-ancestors 'self'";

    @Inject
    private AssetReader assets;
    @Inject
    private AssetLibrary library;
    @Inject
    private PublicationReader publications;
    @Inject
    private Directory directory;
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
        Optional<PublishedAsset> asset = forAll.or(() -> id.flatMap(this::openToCaller));
        Optional<Path> bytes = asset.flatMap(open -> bytes(open, address.group(2), address.group(3)));
        if (bytes.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(response, asset.get(), address.group(3), forAll.isPresent());
        send(request, response, bytes.get(), asset.get(), withBody);
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
        return library.find(caller.actor(), id, languages.first()).or(() -> openTo(caller.viewer(), id));
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

    private static void describe(HttpServletResponse response, PublishedAsset asset, String name, boolean forAll) {
        boolean pdf = asset.mediaType().equals(FileType.PDF.mediaType());
        response.setHeader("Cache-Control", forAll ? FOR_EVER : FOR_NOBODY_ELSE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", pdf ? CONFINED_PDF : CONFINED);
        response.setHeader("ETag", tag(asset, name));
        response.setContentType(asset.mediaType() + (asset.mediaType().startsWith("text/") ? ";charset=utf-8" : ""));
        if (!asset.isPicture()) {
            response.setHeader("Content-Disposition", disposition(pdf ? "inline" : "attachment", asset.fileName()));
            response.setHeader("Accept-Ranges", "bytes");
        }
    }

    private static String tag(PublishedAsset asset, String name) {
        return '"' + asset.shortHash() + (asset.isPicture() ? "-" + name : "") + '"';
    }

    /** As RFC 6266 wants it: the true name for those who understand it, its plain letters for the rest. */
    static String disposition(String type, String fileName) {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^ -~]|[\"\\\\%]", "_");
        String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return type + "; filename=\"" + plain + "\"" + (plain.equals(fileName) ? "" : "; filename*=UTF-8''" + whole);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Path bytes, PublishedAsset asset, boolean withBody)
            throws IOException {
        String tag = response.getHeader("ETag");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        long size = Files.size(bytes);
        Optional<ByteRange> part = asset.isPicture() ? Optional.empty() : part(request, tag, size);
        if (part.isPresent() && !part.get().fits(size)) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        part.ifPresent(range -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
        });
        ByteRange range = part.orElse(new ByteRange(0, size - 1));
        response.setContentLengthLong(range.length());
        if (withBody) {
            copy(bytes, range, response.getOutputStream());
        }
    }

    private static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
                || List.of(ifNoneMatch.split("\\s*,\\s*")).stream().map(one -> one.strip().replaceFirst("^W/", "")).anyMatch(tag::equals));
    }

    private static Optional<ByteRange> part(HttpServletRequest request, String tag, long size) {
        String onlyIf = request.getHeader("If-Range");
        return onlyIf == null || onlyIf.equals(tag) ? ByteRange.of(request.getHeader("Range"), size) : Optional.empty();
    }

    private static void copy(Path bytes, ByteRange range, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(bytes)) {
            in.skipNBytes(range.first());
            byte[] buffer = new byte[64 * 1024];
            for (long left = range.length(); left > 0;) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    return;
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }
}
