package eu.hansa.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names what is deployed, so that whatever a visitor's browser keeps ends with it; alike on all nodes. */
@ApplicationScoped
public class Build {

    private static final List<String> PARTS = List.of("/WEB-INF/classes/", "/WEB-INF/site/", "/resources/site/");

    @Inject
    private ServletContext context;

    private String word;

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : PARTS) {
                add(digest, part);
            }
            word = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(MessageDigest digest, String folder) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            if (path.endsWith("/")) {
                add(digest, path);
                continue;
            }
            try (InputStream file = context.getResourceAsStream(path)) {
                digest.update(file.readAllBytes());
            }
        }
    }

    public String word() {
        return word;
    }
}
