package eu.hansa.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files that every public page needs (style sheet, type, mark, here and there a script), held in memory. Each has an
 * address made of its content, which may therefore be kept for ever; what a style sheet refers to is addressed likewise.
 */
@Named("files")
@ApplicationScoped
public class SiteFiles {

    private static final String FOLDER = "/resources/site/";
    private static final Pattern REFERENCE = Pattern.compile("url\\(([a-z0-9/.-]+)\\)");
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml",
            "woff2", "font/woff2", "txt", "text/plain; charset=utf-8", "png", "image/png");

    @Inject
    private ServletContext context;

    private final Map<String, File> files = new HashMap<>();

    /** One of them. */
    record File(String address, String hash, String type, byte[] content) {
    }

    @PostConstruct
    void read() {
        read(FOLDER, ".css", false);
        read(FOLDER, ".css", true);
    }

    private void read(String folder, String extension, boolean wanted) {
        for (String path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                read(path, extension, wanted);
            } else if (path.endsWith(extension) == wanted) {
                String name = path.substring(FOLDER.length());
                files.put(name, file(name, wanted ? withAddresses(content(path)) : content(path)));
            }
        }
    }

    private byte[] content(String path) {
        try (InputStream stream = context.getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] withAddresses(byte[] styles) {
        return REFERENCE.matcher(new String(styles, StandardCharsets.UTF_8))
                .replaceAll(found -> "url(" + address(found.group(1)) + ")").getBytes(StandardCharsets.UTF_8);
    }

    private static File file(String name, byte[] content) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String hash = hash(content);
        return new File(FOLDER + hash + "/" + name, hash, TYPES.get(extension), content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of the file of this name as it is now: {@code hansa.css}, {@code fonts/inter-tight-latin.woff2}. */
    public String address(String name) {
        File file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("There is no " + FOLDER + name);
        }
        return file.address();
    }

    /** @param path below the folder, with a hash in front or without */
    Optional<File> find(String path) {
        File plain = files.get(path);
        return Optional.ofNullable(plain != null ? plain : files.get(path.substring(path.indexOf('/') + 1)));
    }
}
