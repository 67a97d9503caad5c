package eu.hansa.given;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.v_6.ServletProtocol;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/**
 * The one portal of a test run, as Arquillian's container: a free port, a fresh folder, an empty database and the
 * test's own mail server.
 *
 * <p>Payara's own container for Arquillian can do none of these and looks for the server under the machine's
 * name, where a server on the loopback address need not be.
 */
public class SharedPortal implements DeployableContainer<SharedPortal.Configuration> {

    private static final Path HOME = Path.of("target/portal");

    private static PayaraMicro running;
    private static RuntimeException failure = new IllegalStateException("no portal was asked for");

    /** Everything follows from the build, so that a single test can be started in an editor as well. */
    public static class Configuration implements ContainerConfiguration {

        @Override
        public void validate() {
            // nothing to be wrong
        }
    }

    static PayaraMicro running() {
        if (running == null) {
            throw failure;
        }
        return running;
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription(ServletProtocol.PROTOCOL_NAME);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> war) {
        File file = empty(HOME).resolve(war.getName()).toFile();
        war.as(ZipExporter.class).exportTo(file);
        int port = PayaraMicro.freePort();
        PayaraMicro started = new PayaraMicro(file.toPath(), port, settings(port), HOME, line -> { });
        try {
            started.awaitReady();
            running = started;
        } catch (IllegalStateException e) {
            failure = e;
            throw e;
        }
        HTTPContext context = new HTTPContext("localhost", port);
        context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, ""));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> war) {
        running().close();
    }

    @Override
    public void setup(Configuration configuration) {
        // there is nothing to set
    }

    @Override
    public void start() {
        // started with its deployment
    }

    @Override
    public void stop() {
        // stopped with its deployment
    }

    @Override
    public void deploy(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void undeploy(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    private static Map<String, String> settings(int port) {
        Map<String, String> settings = new HashMap<>(TestDatabase.chosen().settings());
        settings.put("hansa.data.dir", HOME.resolve("data").toAbsolutePath().toString());
        settings.put("hansa.site.url", "http://localhost:" + port);
        settings.put("hansa.mail.host", "localhost");
        settings.put("hansa.mail.port", String.valueOf(MailServer.running().port()));
        return settings;
    }

    private static Path empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    old.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
