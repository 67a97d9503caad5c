package eu.hansa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenSettings;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OutboxIT {

    private static final Actor ADMINISTRATOR = new Actor(1L, "Elena Conti", Set.of(Grant.everywhere(Right.ADMINISTER)));

    @Inject
    Outbox outbox;
    @Inject
    DueMails due;
    @Inject
    GivenMailer mailer;
    @Inject
    GivenMails mails;
    @Inject
    GivenClock clock;
    @Inject
    UserTransaction transaction;

    private final ContentId item = ContentId.next();

    @BeforeEach
    void rest() {
        mailer.rest(true);
        mails.clear();
    }

    @AfterEach
    void workAgain() {
        clock.setAhead(Duration.ZERO);
        mails.clear();
        mailer.rest(false);
    }

    @Test
    void theTimerBringsAMailToTheMailServer() throws InterruptedException {
        queue("zoe@timer.example");
        mailer.rest(false);

        awaitState(MailState.SENT);
        assertThat(only().attempts()).isEqualTo(1);
    }

    @Test
    void anActionThatIsRolledBackLeavesNoMail() throws Exception {
        transaction.begin();
        queue("zoe@example.org");
        transaction.rollback();

        assertThat(mails.about(item)).isEmpty();
    }

    @Test
    void aRefusedConnectionLosesNothingAndIsTriedAgain() {
        queue("zoe@example.org");

        worker(noServer()).work();

        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().lastError()).contains("onnect");
        assertThat(Duration.between(clock.instant(), only().nextTryAt())).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
        assertThat(worker(recorder()).work()).isZero();

        clock.setAhead(Duration.ofSeconds(61));
        assertThat(worker(recorder()).work()).isEqualTo(1);
        assertThat(outbox.find(only().id()).orElseThrow().state()).isEqualTo(MailState.SENT);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsAskedOnceInEachRound() {
        queue("zoe@example.org");
        queue("ana@example.org");
        queue("jan@example.org");

        worker(noServer()).work();

        assertThat(mails.about(item)).extracting(OutgoingMail::attempts).containsExactlyInAnyOrder(1, 0, 0);
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAndHoldsUpNothing() {
        queue("nobody at all");
        queue("zoe@example.org");

        worker(new Mailer(new GivenSettings(Map.of("hansa.mail.host", "127.0.0.1", "hansa.mail.port", "1")), clock)).work();

        assertThat(outbox.counts()).isEqualTo(new MailCounts(1, 0, 1));
    }

    @Test
    void twoWorkersAtOnceSendEachMailOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            queue("zoe" + i + "@example.org");
        }
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CyclicBarrier start = new CyclicBarrier(2);

        Future<?> one = executor.submit(() -> workThrough(start));
        Future<?> other = executor.submit(() -> workThrough(start));
        one.get();
        other.get();

        assertThat(sent).hasSize(60).doesNotHaveDuplicates();
        assertThat(outbox.counts()).isEqualTo(new MailCounts(0, 60, 0));
    }

    private Void workThrough(CyclicBarrier start) throws Exception {
        MailWorker worker = worker(recorder());
        start.await();
        for (int round = 0; round < 10; round++) {
            worker.work();
        }
        return null;
    }

    @Test
    void whatANodeDiedAtIsTakenUpByAnother() {
        queue("zoe@example.org");
        due.claim(only().id());

        assertThat(worker(recorder()).work()).isZero();
        clock.setAhead(Duration.ofMinutes(11));

        assertThat(worker(recorder()).work()).isEqualTo(1);
    }

    @Test
    void sentMailsAreDeletedAfterNinetyDaysAndOthersAreNot() {
        queue("zoe@example.org");
        worker(recorder()).work();
        queue("nobody at all");
        worker(noServer()).work();
        queue("jan@example.org");

        clock.setAhead(Duration.ofDays(89));
        assertThat(worker(recorder()).purge()).isZero();
        clock.setAhead(Duration.ofDays(91));
        assertThat(worker(recorder()).purge()).isEqualTo(1);

        assertThat(outbox.counts()).isEqualTo(new MailCounts(1, 0, 1));
    }

    @Test
    void anAdministratorSendsAFailedMailToAnotherAddress() {
        queue("nobody at all");
        worker(noServer()).work();

        outbox.changeAddress(ADMINISTRATOR, only().id(), " zoe@example.org ");
        worker(recorder()).work();

        assertThat(only().recipient()).isEqualTo("zoe@example.org");
        assertThat(outbox.counts()).isEqualTo(new MailCounts(0, 1, 0));
    }

    @Test
    void anAdministratorNeedNotWaitForTheNextTry() {
        queue("zoe@example.org");
        worker(noServer()).work();

        outbox.tryNow(ADMINISTRATOR, only().id());

        assertThat(worker(recorder()).work()).isEqualTo(1);
    }

    @Test
    void aMailThatIsBeingSentIsNotSentASecondTimeByTryingNow() {
        queue("zoe@example.org");
        due.claim(only().id());

        outbox.tryNow(ADMINISTRATOR, only().id());

        assertThat(worker(recorder()).work()).isZero();
    }

    @Test
    void onlyAdministratorsWorkOnTheOutbox() {
        queue("zoe@example.org");
        Actor publisher = new Actor(2L, "Giulia Ferri", Set.of(Grant.everywhere(Right.PUBLISH)));

        assertThatThrownBy(() -> outbox.tryNow(publisher, only().id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> outbox.changeAddress(publisher, only().id(), "me@example.org")).isInstanceOf(Refusal.class);
    }

    @Test
    void aPageShowsTheNewestFirstAndOnlyTheStateAskedFor() {
        queue("nobody at all");
        worker(noServer()).work();
        queue("zoe@example.org");

        assertThat(outbox.page(null, 1, 1).entries()).extracting(MailLine::recipient).containsExactly("zoe@example.org");
        assertThat(outbox.page(null, 2, 1).entries()).extracting(MailLine::recipient).containsExactly("nobody at all");
        assertThat(outbox.page(MailState.FAILED, 1, 10).entries()).extracting(MailLine::recipient).containsExactly("nobody at all");
        assertThat(outbox.page(MailState.WAITING, 1, 10).total()).isEqualTo(1);
    }

    private final Queue<Long> sent = new ConcurrentLinkedQueue<>();

    private MailWorker worker(Mailer sender) {
        return new MailWorker(due, sender, clock);
    }

    /** One that succeeds with everything and notes what it was given. */
    private Mailer recorder() {
        return new Mailer(new GivenSettings(Map.of("hansa.mail.host", "localhost")), clock) {
            @Override
            void send(OutgoingMail mail) {
                sent.add(mail.id());
            }
        };
    }

    /** The real one, before a port at which nobody listens. */
    private Mailer noServer() {
        return new Mailer(new GivenSettings(Map.of("hansa.mail.host", "127.0.0.1", "hansa.mail.port", "1")), clock);
    }

    private void queue(String address) {
        outbox.queue(address, "Zoë Llopis", Language.of("fr"), "À relire", "Bonjour", "submit", item.value());
    }

    private OutgoingMail only() {
        List<OutgoingMail> all = mails.about(item);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void awaitState(MailState state) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (only().asLine().state() != state && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
        assertThat(only().asLine().state()).isEqualTo(state);
    }
}
