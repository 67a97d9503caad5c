package eu.hansa.given;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The portal in a Payara Micro of its own, a process that listens on the loopback address alone and is gone when
 * this JVM is.
 *
 * <p>The demo, the tests and the benchmark all start it here, so that they run the same thing.
 */
public final class PayaraMicro implements AutoCloseable {

    private static final Path JAR = Path.of("target/payara-micro.jar");
    private static final Path CONFIGURATION = Path.of("src/build/payara");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Process process;
    private final URI address;
    private final Path log;

    private volatile boolean booted;

    /** @param home where the process keeps its log and whatever else it needs, but none of the portal's data */
    public PayaraMicro(Path war, int port, Map<String, String> settings, Path home, Consumer<String> listener) {
        address = URI.create("http://localhost:" + port);
        log = home.resolve("server.log");
        try {
            Files.createDirectories(home.resolve("tmp"));
            process = new ProcessBuilder(command(war, port, settings, home)).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-payara"));
        Thread reader = new Thread(() -> follow(listener), "payara-log");
        reader.setDaemon(true);
        reader.start();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address;
    }

    public Path log() {
        return log;
    }

    /** Returns when the portal says of itself that it is ready; a start that failed ends in an exception. */
    public void awaitReady() {
        awaitReady(PATIENCE);
    }

    /** The same for a portal that has much to do before. */
    public void awaitReady(Duration patience) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/health/ready")).build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            boolean lastChance = booted;
            if (isReady(client, question)) {
                return;
            }
            if (lastChance) {
                break;
            }
            sleep();
        }
        close();
        throw new IllegalStateException("the portal did not start; " + log.toAbsolutePath() + " tells why");
    }

    /** Returns when the process ends, whoever ends it. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    private static List<String> command(Path war, int port, Map<String, String> settings, Path home)
            throws IOException {
        Path boot = home.resolve("boot.asadmin");
        Files.writeString(boot, Files.readString(CONFIGURATION.resolve("boot.asadmin"))
                + "set configs.config.server-config.network-config.network-listeners.network-listener"
                + ".http-listener.address=127.0.0.1\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dproduct.name=",
                "-Djava.io.tmpdir=" + home.resolve("tmp").toAbsolutePath()));
        // whatever is tried out stays on this machine: nobody else's site is asked whether a link leads there
        command.add("-Dhansa.checks.external=false");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar", JAR.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--logproperties", CONFIGURATION.resolve("logging.properties").toString(),
                "--prebootcommandfile", boot.toString(),
                "--port", String.valueOf(port),
                "--contextroot", "/",
                "--deploy", war.toString()));
        return command;
    }

    private void follow(Consumer<String> listener) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line + System.lineSeparator());
                copy.flush();
                listener.accept(line);
                // It says so whether or not the portal could be deployed.
                booted |= line.contains("PayaraMicro: Payara Micro") && line.contains("ready in");
            }
        } catch (IOException ended) {
            // the process was stopped in the middle of a line
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYetListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
