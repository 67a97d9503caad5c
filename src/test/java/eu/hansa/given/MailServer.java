package eu.hansa.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** Where the portal of the test run sends its mail; lives in the JVM of the tests and is asked from {@link Visit}s. */
public final class MailServer {

    private static final long PATIENCE_MILLIS = 90_000;

    private static MailServer running;

    private final GreenMail postOffice =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public record Mail(String to, String subject, String text) {
    }

    private MailServer() {
        postOffice.start();
    }

    static synchronized MailServer running() {
        if (running == null) {
            running = new MailServer();
        }
        return running;
    }

    int port() {
        return postOffice.getSmtp().getPort();
    }

    /** Everything that has arrived for an address, oldest first. */
    public List<Mail> to(String address) {
        return Arrays.stream(postOffice.getReceivedMessages())
                .map(MailServer::read)
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    /** Waits until so many mails have arrived for an address; mail is sent in the background. */
    public List<Mail> await(int count, String address) {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        List<Mail> found = to(address);
        while (found.size() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(found.size() + " mails for " + address + " and not " + count + ": " + found);
            }
            postOffice.waitForIncomingEmail(200, Integer.MAX_VALUE);
            found = to(address);
        }
        return found;
    }

    private static Mail read(MimeMessage message) {
        try {
            String to = ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
            return new Mail(to, message.getSubject(), text(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text where there is one: it comes first, and is what a test can read. */
    private static String text(Part part) throws MessagingException {
        try {
            return part.getContent() instanceof Multipart parts
                    ? text(parts.getBodyPart(0))
                    : part.getContent().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
