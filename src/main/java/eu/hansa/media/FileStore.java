package eu.hansa.media;

import eu.hansa.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bytes on disk below {@code hansa.data.dir}, each file named by the SHA-256 hash of what is in it: {@code files/ab/cdef…}
 * holds what was uploaded, {@code renditions/ab/cdef…/} what was drawn from it and can be drawn again. The same bytes
 * lie there once. A file is there whole or not at all: it is written elsewhere, forced to disk and then moved.
 */
@ApplicationScoped
public class FileStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern RENDITION = Pattern.compile("[0-9]{1,5}\\.(jpg|png)");

    private final Path root;

    @Inject
    public FileStore(@ConfigProperty(name = "hansa.data.dir") String dataDir) {
        this.root = Path.of(dataDir);
    }

    /** For the proxy that the container puts before it. */
    protected FileStore() {
        this.root = null;
    }

    /** Bytes that have come in and belong to nothing yet; closed, they are gone unless they were kept. */
    record Incoming(Path path, long size, String hash, boolean cutShort) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads at most {@code limit} bytes and one more, which tells that there are too many. */
    Incoming receive(InputStream bytes, long limit) throws IOException {
        Path path = fresh();
        boolean done = false;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            DigestOutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256());
            long size = copy(bytes, out, limit + 1);
            channel.force(true);
            done = true;
            return new Incoming(path, Math.min(size, limit), HexFormat.of().formatHex(out.getMessageDigest().digest()),
                    size > limit);
        } finally {
            if (!done) {
                Files.deleteIfExists(path);
            }
        }
    }

    void keep(Incoming incoming) throws IOException {
        Path home = original(incoming.hash());
        if (Files.exists(home)) {
            return;
        }
        move(incoming.path(), home);
    }

    void keepRendition(String hash, String name, byte[] bytes) throws IOException {
        Path path = fresh();
        try {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            move(path, rendition(hash, name));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Where the bytes of this hash lie, whether or not they do. */
    public Path original(String hash) {
        return root.resolve("files").resolve(checked(hash).substring(0, 2)).resolve(hash.substring(2));
    }

    /** @param name a width and an extension: {@code 640.jpg} */
    public Path rendition(String hash, String name) {
        if (!RENDITION.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a rendition: " + name);
        }
        return root.resolve("renditions").resolve(checked(hash).substring(0, 2)).resolve(hash.substring(2)).resolve(name);
    }

    private static String checked(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("No SHA-256 hash: " + hash);
        }
        return hash;
    }

    /** Beside the others, since only a move within one file system is done at one stroke. */
    private Path fresh() throws IOException {
        return Files.createDirectories(root.resolve("incoming")).resolve(Ids.next() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            // some systems do not open folders; there the move is as durable as it gets
        }
    }

    private static long copy(InputStream in, OutputStream out, long atMost) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long copied = 0;
        while (copied < atMost) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, atMost - copied));
            if (n < 0) {
                break;
            }
            out.write(buffer, 0, n);
            copied += n;
        }
        return copied;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
