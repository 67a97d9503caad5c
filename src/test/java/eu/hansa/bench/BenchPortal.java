package eu.hansa.bench;

import eu.hansa.given.Caller;
import eu.hansa.given.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A portal with the demo's content and whatever else a measurement needs, on data of its own. */
final class BenchPortal implements AutoCloseable {

    private static final Path WAR = Path.of("target/hansa.war");
    private static final Path HOME = Path.of("target/bench");
    private static final Duration TIME_TO_FILL = Duration.ofHours(1);

    private final PayaraMicro server;
    private final double startSeconds;

    private BenchPortal(PayaraMicro server, double startSeconds) {
        this.server = server;
        this.startSeconds = startSeconds;
    }

    /** @param name whose data it starts on: the same name finds them again */
    static BenchPortal start(String name, Path war, Map<String, String> more) throws IOException {
        Path home = home(name);
        Files.createDirectories(home);
        Map<String, String> settings = new TreeMap<>(Map.of("hansa.demo", "true", "hansa.data.dir", home.resolve("data").toString()));
        settings.putAll(more);
        int port = PayaraMicro.freePort();
        settings.putIfAbsent("hansa.site.url", "http://localhost:" + port);
        long start = System.nanoTime();
        PayaraMicro server = new PayaraMicro(war, port, settings, home, line -> { });
        server.awaitReady(TIME_TO_FILL);
        return new BenchPortal(server, (System.nanoTime() - start) / 1e9);
    }

    /** Where the portal of this name has its data. */
    static Path home(String name) {
        return HOME.resolve(name).toAbsolutePath();
    }

    /** The WAR with more files in it, of these sizes: what the server itself delivers. */
    static Path warWithStaticFiles(Map<String, Integer> bytes) throws IOException {
        Files.createDirectories(HOME);
        Path war = Files.copy(WAR, HOME.resolve("with-static-files.war"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(war)) {
            for (Map.Entry<String, Integer> file : bytes.entrySet()) {
                Files.writeString(zip.getPath("/" + file.getKey()), "x".repeat(file.getValue()));
            }
        }
        return war;
    }

    static Path war() {
        return WAR;
    }

    /** Returns when the search index holds everything; until then its making takes a part of what is to be measured. */
    void awaitIndexed() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_FILL.toNanos();
        while (said("The search index reads everything anew") > said("The search index is complete")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the search index is not complete; " + server.log() + " tells why");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private long said(String words) throws IOException {
        try (Stream<String> lines = Files.lines(server.log())) {
            return lines.filter(line -> line.contains(words)).count();
        }
    }

    URI address(String path) {
        return server.address().resolve(path);
    }

    double startSeconds() {
        return startSeconds;
    }

    int size(String path) throws IOException {
        try (InputStream body = address(path).toURL().openStream()) {
            return body.readAllBytes().length;
        }
    }

    /** Signs somebody of the demo in; what a browser would send as its cookies from then on. */
    String signIn(String email) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        String page = browser.send(HttpRequest.newBuilder(address("/login")).build(), HttpResponse.BodyHandlers.ofString()).body();
        String form = Caller.signInFields(page, email, "hansa-demo").entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        browser.send(HttpRequest.newBuilder(address("/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding());
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Data of former measurements would be another thing to measure. */
    static void forget(String name) throws IOException {
        Path home = HOME.resolve(name);
        if (Files.exists(home)) {
            try (Stream<Path> all = Files.walk(home)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
