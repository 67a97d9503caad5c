package eu.hansa.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** Brings one mail to the mail server, as plain text, with short time-outs. Knows nothing of the database. */
@ApplicationScoped
public class Mailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "10000";

    @Inject
    private Config config;
    @Inject
    private Clock clock;

    protected Mailer() {
    }

    Mailer(Config config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether a mail server is set at all. */
    public boolean hasServer() {
        return MailServer.set(config).isSet();
    }

    void send(OutgoingMail mail) throws Undelivered {
        MailServer server = MailServer.set(config);
        Session session = session(server);
        MimeMessage message = message(session, server, mail);
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport, server);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            boolean unknown = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            throw new Undelivered(unknown ? Undelivered.Reason.NEVER : Undelivered.Reason.NOT_NOW, e);
        } catch (MessagingException e) {
            throw new Undelivered(Undelivered.Reason.NOT_NOW, e);
        }
    }

    private static void connect(Transport transport, MailServer server) throws Undelivered {
        try {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        } catch (MessagingException e) {
            throw new Undelivered(Undelivered.Reason.SERVER_AWAY, e);
        }
    }

    private Session session(MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", ourHost());
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }

    private MimeMessage message(Session session, MailServer server, OutgoingMail mail) throws Undelivered {
        try {
            MimeMessage message = new NamedMessage(session, "<hansa." + mail.id() + "@" + ourHost() + ">");
            message.setFrom(server.from());
            message.setRecipients(Message.RecipientType.TO, new Address[] {recipient(mail)});
            message.setSubject(OutgoingMail.line(mail.subject(), mail.subject().length()), UTF_8);
            message.setText(mail.body(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().tag());
            message.saveChanges();
            return message;
        } catch (AddressException e) {
            throw new Undelivered(Undelivered.Reason.NEVER, e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new Undelivered(Undelivered.Reason.NOT_NOW, e);
        }
    }

    private static InternetAddress recipient(OutgoingMail mail) throws AddressException, UnsupportedEncodingException {
        InternetAddress address = checked(mail.recipient());
        if (!mail.recipientName().isBlank()) {
            address.setPersonal(OutgoingMail.line(mail.recipientName(), mail.recipientName().length()), UTF_8);
        }
        return address;
    }

    /**
     * The address as mail servers want it, a host with accents in its ASCII form.
     *
     * @throws AddressException when the text is not exactly one address without a name
     */
    static InternetAddress checked(String text) throws AddressException {
        String plain;
        try {
            int host = text.lastIndexOf('@') + 1;
            plain = text.substring(0, host) + IDN.toASCII(text.substring(host));
        } catch (IllegalArgumentException e) {
            throw new AddressException("No host's name", text);
        }
        InternetAddress address = new InternetAddress(plain, true);
        if (!plain.equals(address.getAddress()) || plain.indexOf('@') < 0) {
            throw new AddressException("Not one plain address", text);
        }
        return address;
    }

    /** The host of the site's own address: what a Message-ID has to be unique within. */
    private String ourHost() {
        String host = config.getOptionalValue("hansa.site.url", String.class).map(URI::create).map(URI::getHost).orElse(null);
        return host == null ? "localhost" : host;
    }

    /** The same mail has the same Message-ID at every try, so that whoever receives it twice can tell. */
    private static final class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
