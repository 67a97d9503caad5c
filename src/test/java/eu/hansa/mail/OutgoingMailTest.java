package eu.hansa.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant NOW = Instant.parse("2018-05-16T16:00:00Z");

    private final OutgoingMail mail = new OutgoingMail("zoe@example.org", "Zoë", Language.of("fr"), "News", "Text", "submit", null, NOW);

    @Test
    void theWaitsGrowFromAMinuteToADayAndEndAfterEightTries() {
        List<Duration> waits = new ArrayList<>();
        for (int attempt = 1; attempt < 8; attempt++) {
            mail.postponed("451 later", NOW);
            waits.add(Duration.between(NOW, mail.nextTryAt()));
        }
        mail.postponed("451 later", NOW);

        assertThat(waits).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(16), Duration.ofMinutes(64),
                Duration.ofMinutes(256), Duration.ofMinutes(1024), Duration.ofDays(1));
        assertThat(mail.asLine().state()).isEqualTo(MailState.FAILED);
        assertThat(mail.nextTryAt()).isNull();
    }

    @Test
    void whatWasGivenUpHasAllItsTriesAgain() {
        mail.refused("550 no such user", NOW);

        mail.tryAgain(NOW.plusSeconds(60));
        mail.postponed("451 later", NOW);

        assertThat(mail.asLine().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void aTitleThatIsTooLongForASubjectIsCutBetweenCharacters() {
        String subject = OutgoingMail.line("😀".repeat(300), 400);

        assertThat(subject.length()).isLessThanOrEqualTo(400);
        assertThat(subject).isEqualTo("😀".repeat(199) + "…");
    }
}
