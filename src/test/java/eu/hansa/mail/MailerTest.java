package eu.hansa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.hansa.given.GivenSettings;
import eu.hansa.kernel.Language;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailerTest {

    private static final Instant NOW = Instant.parse("2018-05-16T16:00:00Z");
    private static final String BODY = "Bonjour Zoë,\n\nLe texte « Intégrer à Bilbao » est en ligne.\n";

    private final GreenMail postOffice = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        postOffice.start();
    }

    @AfterEach
    void close() {
        postOffice.stop();
    }

    @Test
    void aMailArrivesWithTheHeadersOfAnAutomaticMail() throws Exception {
        OutgoingMail mail = mail("zoe@example.org", "Zoë Ŀlopis, “Zo”", "À relire : Intégrer");

        mailer(Map.of()).send(mail);

        MimeMessage arrived = arrived();
        assertThat(arrived.getFrom()).containsExactly(new InternetAddress("Hansa <portal@example.eu>"));
        assertThat(arrived.getHeader("Message-ID")).containsExactly("<hansa." + mail.id() + "@www.example.eu>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("fr");
        assertThat(arrived.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(arrived.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    }

    @Test
    void accentsAndQuotesInNamesAndSubjectsArriveAsTheyWereWritten() throws Exception {
        mailer(Map.of()).send(mail("zoe@example.org", "Zoë Ŀlopis, “Zo”", "À relire : Intégrer à Bilbao ".repeat(8).strip()));

        MimeMessage arrived = arrived();
        assertThat(((InternetAddress) arrived.getRecipients(Message.RecipientType.TO)[0]).getPersonal()).isEqualTo("Zoë Ŀlopis, “Zo”");
        assertThat(arrived.getSubject()).isEqualTo("À relire : Intégrer à Bilbao ".repeat(8).strip());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(BODY.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: all@example.org", "\nBcc: all@example.org\n\nText", "\u0085Bcc: all@example.org",
            "\u2028Bcc: all@example.org", "\u0000\r Bcc: all@example.org"})
    void aLineBreakInANameOrASubjectBeginsNoHeader(String attack) throws Exception {
        mailer(Map.of()).send(mail("zoe@example.org", "Zoë" + attack, "News" + attack));

        MimeMessage arrived = arrived();
        assertThat(postOffice.getReceivedMessages()).hasSize(1);
        assertThat(Collections.list(arrived.getAllHeaders()).stream().map(h -> h.getName().toLowerCase()))
                .doesNotContain("bcc");
        assertThat(arrived.getSubject()).startsWith("News ").contains("Bcc: all@example.org");
        assertThat(arrived.getContent().toString()).startsWith("Bonjour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zoe", "zoe@", "a@example.org, b@example.org", "Zoe <zoe@example.org>", "zoe@example.org\r\nBcc: all@example.org",
            "zoe@exa mple.org", "@example.org"})
    void whatIsNotOneAddressIsGivenUpAtOnce(String address) {
        Undelivered failure = catchThrowableOfType(Undelivered.class, () -> mailer(Map.of()).send(mail(address, "Zoë", "News")));

        assertThat(failure.reason()).isEqualTo(Undelivered.Reason.NEVER);
        assertThat(postOffice.getReceivedMessages()).isEmpty();
    }

    @Test
    void aHostWithAccentsIsWrittenToInItsAsciiForm() throws Exception {
        mailer(Map.of()).send(mail("zoe@münchen.example", "Zoë", "News"));

        assertThat(arrived().getRecipients(Message.RecipientType.TO)).containsExactly(new InternetAddress("zoe@xn--mnchen-3ya.example"));
    }

    @Test
    void aServerThatRefusesConnectionsIsAway() {
        Mailer mailer = mailer(Map.of());
        postOffice.stop();

        Undelivered failure = catchThrowableOfType(Undelivered.class, () -> mailer.send(mail("zoe@example.org", "Zoë", "News")));

        assertThat(failure.reason()).isEqualTo(Undelivered.Reason.SERVER_AWAY);
    }

    @Test
    void aServerThatSaysNothingIsLeftAfterAShortWhile() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long before = System.nanoTime();

            Undelivered failure = catchThrowableOfType(Undelivered.class, () -> mailer(Map.of("hansa.mail.port",
                    String.valueOf(mute.getLocalPort()))).send(mail("zoe@example.org", "Zoë", "News")));

            assertThat(failure.reason()).isEqualTo(Undelivered.Reason.SERVER_AWAY);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aServerThatWantsAUserIsToldTheOneThatWasSet() throws Exception {
        postOffice.setUser("portal@example.eu", "portal", "secret");
        postOffice.getUserManager().setAuthRequired(true);

        mailer(Map.of("hansa.mail.user", "portal", "hansa.mail.password", "secret")).send(mail("zoe@example.org", "Zoë", "News"));

        assertThat(arrived().getSubject()).isEqualTo("News");
    }

    @Test
    void nothingIsSentInTheClearWhenEncryptionWasAskedFor() {
        Undelivered failure = catchThrowableOfType(Undelivered.class, () -> mailer(Map.of("hansa.mail.starttls", "true"))
                .send(mail("zoe@example.org", "Zoë", "News")));

        assertThat(failure.reason()).isEqualTo(Undelivered.Reason.SERVER_AWAY);
        assertThat(postOffice.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(mailer(Map.of("hansa.mail.host", " ")).hasServer()).isFalse();
    }

    private static OutgoingMail mail(String address, String name, String subject) {
        return new OutgoingMail(address, name, Language.of("fr"), subject, BODY, "submit", 7L, NOW);
    }

    private Mailer mailer(Map<String, String> otherwise) {
        Map<String, String> settings = new HashMap<>(Map.of("hansa.site.url", "https://www.example.eu",
                "hansa.mail.host", "127.0.0.1", "hansa.mail.port", String.valueOf(postOffice.getSmtp().getPort()),
                "hansa.mail.from", "Hansa <portal@example.eu>"));
        settings.putAll(otherwise);
        return new Mailer(new GivenSettings(settings), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private MimeMessage arrived() throws MessagingException {
        assertThat(postOffice.waitForIncomingEmail(5_000, 1)).isTrue();
        return postOffice.getReceivedMessages()[0];
    }
}
