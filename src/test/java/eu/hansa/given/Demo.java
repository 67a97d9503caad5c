package eu.hansa.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * What {@code mvn -Pdemo} runs: the WAR that was just built, with the sample content, until Ctrl-C.
 *
 * <p>Every {@code -Dhansa.*} is handed on. What is not said has a default that suits a look round: the data stay in
 * {@code data/demo} of the checkout, and mail goes nowhere but into a folder there.
 */
public final class Demo {

    private static final Path HOME = Path.of("data", "demo").toAbsolutePath();

    private Demo() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Map<String, String> said = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("hansa."))
                .forEach(name -> said.put(name, System.getProperty(name)));
        Map<String, String> settings = settings(HOME, said);
        refuseIfTaken(port(settings));
        System.out.println("Starting Hansa; the first start also makes the sample content ...");
        try (PayaraMicro portal = start(settings, HOME)) {
            portal.awaitReady();
            welcome(portal, settings);
            portal.awaitEnd();
        }
    }

    static Map<String, String> settings(Path home, Map<String, String> said) {
        Map<String, String> settings = new TreeMap<>(said);
        settings.putIfAbsent("hansa.http.port", "8080");
        settings.putIfAbsent("hansa.demo", "true");
        settings.putIfAbsent("hansa.data.dir", home.toAbsolutePath().toString());
        settings.putIfAbsent("hansa.site.url", "http://localhost:" + port(settings));
        if (!settings.containsKey("hansa.mail.host")) {
            settings.put("hansa.mail.host", "localhost");
            settings.put("hansa.mail.port", String.valueOf(letterBox(home.resolve("mail"))));
        }
        return settings;
    }

    static PayaraMicro start(Map<String, String> settings, Path home) {
        return new PayaraMicro(Path.of("target/hansa.war"), port(settings), settings, home, Demo::show);
    }

    private static int port(Map<String, String> settings) {
        return Integer.parseInt(settings.get("hansa.http.port"));
    }

    private static void welcome(PayaraMicro portal, Map<String, String> settings) {
        System.out.printf("""

                Hansa is ready: %1$s/          the editors' desk: %1$s/desk/

                Accounts, all with the password hansa-demo:
                  author@example.org      writes English
                  translator@example.org  writes French and Italian
                  reviewer@example.org    reviews
                  publisher@example.org   publishes
                  chair@example.org       chairs the migration working group
                  member@example.org      is a member of it
                  outsider@example.org    is signed in and a member of nothing
                  admin@example.org       administers

                Data: %2$s    log: %3$s
                Ctrl-C stops it; the next start finds the data again.

                """, portal.address(), settings.get("hansa.data.dir"), portal.log());
    }

    /** What went wrong, and what the portal itself has to say; the rest is in the log. */
    private static void show(String line) {
        if (line.contains(" SEVERE ") || line.contains(" WARNING eu.hansa") || line.contains(" INFO    eu.hansa")) {
            System.out.println(line);
        }
    }

    private static void refuseIfTaken(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return;
        } catch (IOException taken) {
            throw new IllegalStateException("port " + port + " is taken; choose another with -Dhansa.http.port=N");
        }
    }

    /** A mail server that keeps every mail as a file, so that links sent by mail can be followed. */
    private static int letterBox(Path folder) {
        GreenMail postOffice = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        postOffice.start();
        MessageDeliveryHandler delivery = postOffice.getUserManager().getMessageDeliveryHandler();
        postOffice.getUserManager().setMessageDeliveryHandler((message, to) -> {
            keep(message.getMessage(), to.getEmail(), folder);
            return delivery.handle(message, to);
        });
        return postOffice.getSmtp().getPort();
    }

    private static void keep(MimeMessage mail, String to, Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(System.currentTimeMillis() + "-" + to + ".eml");
            mail.writeTo(Files.newOutputStream(file));
            System.out.println("Mail to " + to + ": " + mail.getSubject() + " (" + file + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
