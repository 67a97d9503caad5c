package eu.hansa.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether something is at an address of another site. */
class LinkProbeTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private String root;

    @BeforeEach
    void anotherSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://localhost:" + site.getAddress().getPort();
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = switch (path) {
                case "/there" -> 200;
                case "/for-people" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
                case "/moved", "/round" -> 302;
                case "/gone" -> 410;
                case "/shut" -> 403;
                default -> 404;
            };
            if (status == 302) {
                exchange.getResponseHeaders().set("Location", path.equals("/moved") ? "/there" : "/round");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    private LinkProbe.Outcome ask(String path) throws InterruptedException {
        return LinkProbe.calling(address -> true).ask(root + path);
    }

    @Test
    void whatIsThereIsToldFromWhatIsGone() throws InterruptedException {
        assertThat(ask("/there")).isEqualTo(LinkProbe.Outcome.THERE);
        assertThat(ask("/for-people")).isEqualTo(LinkProbe.Outcome.THERE);
        assertThat(ask("/moved")).isEqualTo(LinkProbe.Outcome.THERE);
        assertThat(ask("/gone")).isEqualTo(LinkProbe.Outcome.GONE);
        assertThat(ask("/never")).isEqualTo(LinkProbe.Outcome.GONE);
    }

    @Test
    void aSiteThatDoesNotTellProgramsIsNotCalledDead() throws InterruptedException {
        assertThat(ask("/shut")).isEqualTo(LinkProbe.Outcome.UNSURE);
        assertThat(ask("/round")).isEqualTo(LinkProbe.Outcome.UNSURE);
        assertThat(LinkProbe.calling(address -> true).ask("http://a b/")).isEqualTo(LinkProbe.Outcome.UNSURE);
    }

    @Test
    void aSiteThatDoesNotAnswerIsUnreachable() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(LinkProbe.calling(address -> true).ask("http://localhost:" + closed + "/")).isEqualTo(LinkProbe.Outcome.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.0.0.8/", "http://192.168.1.1/", "http://172.16.0.1/",
        "http://169.254.169.254/latest", "http://0.0.0.0/", "http://[fd00::1]/", "http://100.64.0.1/", "http://198.51.100.7:8080/", "ftp://198.51.100.7/",
        "http://[::ffff:127.0.0.1]/", "file:///etc/passwd"})
    void nothingInsideIsCalled(String address) {
        assertThat(LinkProbe.isPublic(URI.create(address))).isFalse();
    }

    @Test
    void whatIsOutsideIsCalled() {
        assertThat(LinkProbe.isPublic(URI.create("https://198.51.100.7/report"))).isTrue();
        assertThat(LinkProbe.isPublic(URI.create("http://198.51.100.7:80/"))).isTrue();
    }

    @Test
    void aRedirectIntoTheHouseIsNotFollowed() throws InterruptedException {
        assertThat(LinkProbe.calling(address -> address.getPath().equals("/moved")).ask(root + "/moved")).isEqualTo(LinkProbe.Outcome.UNSURE);
        assertThat(asked).noneMatch(call -> call.endsWith("/there"));
    }
}
