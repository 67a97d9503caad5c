package eu.hansa.content.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a service with LibreTranslate's protocol, and what its answers are taken for. */
class LibreTranslateTest {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer service;
    private int status = 200;
    private String answer = "{\"translatedText\":[\"Bonjour\",\"Au revoir\"]}";
    private String asked;

    @BeforeEach
    void begin() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/translate", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.createContext("/never/translate", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void end() {
        end.countDown();
        service.stop(0);
    }

    private LibreTranslate translator(String path) {
        return new LibreTranslate(Optional.of("http://127.0.0.1:" + service.getAddress().getPort() + path), Optional.of("secret"), 1);
    }

    private List<String> translated(String path) {
        return translator(path).translate(List.of("Hello", "Good bye"), EN, FR, true);
    }

    @Test
    void severalTextsAreAskedForInOneCall() {
        assertThat(translated("/")).containsExactly("Bonjour", "Au revoir");
        assertThat(asked).isEqualTo("{\"q\":[\"Hello\",\"Good bye\"],\"source\":\"en\",\"target\":\"fr\",\"format\":\"html\",\"api_key\":\"secret\"}");
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(new LibreTranslate(Optional.empty(), Optional.empty(), 1).isThere()).isFalse();
        assertThat(translator("/").isThere()).isTrue();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        List.of("{\"translatedText\":[\"Bonjour\"]}", "{\"translatedText\":\"Bonjour\"}", "{\"error\":\"no\"}", "<html>").forEach(wrong -> {
            answer = wrong;
            assertThatThrownBy(() -> translated("")).isInstanceOf(Refusal.class).hasMessageContaining("machine.failed");
        });
        status = 403;
        assertThatThrownBy(() -> translated("")).isInstanceOf(Refusal.class).hasMessageContaining("machine.failed");
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotWaitedForForEver() {
        assertThatThrownBy(() -> translated("/never")).isInstanceOf(Refusal.class).hasMessageContaining("machine.failed");
    }
}
