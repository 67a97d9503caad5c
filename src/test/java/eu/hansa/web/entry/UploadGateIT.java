package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Caller;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Visit
class UploadGateIT {

    private static final String FILE = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n%PDF-\r\n--x--\r\n";

    private static HttpResponse<String> upload(Portal portal, String path) {
        return portal.send(portal.request(path).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(FILE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/counter/login.xhtml", "/en/", "/api/v1/news"})
    void nobodyUploadsAnythingOutsideTheDesk(String path, Portal portal) {
        assertThat(upload(portal, path).statusCode()).isIn(404, 415);
    }

    @Test
    void whoIsNotSignedInUploadsNothingAtTheDesk(Portal portal) {
        HttpResponse<String> answer = upload(portal, "/desk/media.xhtml");

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login");
    }

    @Test
    void whatIsOutOfAllProportionIsRefusedUnreadAndItsSenderToldTheLimit(Portal portal) throws IOException {
        String email = "upload-" + UUID.randomUUID() + "@example.org";
        portal.person(email, "Ada Author", "en", "EDIT");
        Caller caller = new Caller(portal);
        caller.signIn("/login", email, GivenPeople.PASSWORD, false);

        String answer = announced(portal.address(), caller.cookie("hansa"), 200L * 1024 * 1024);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("up to 25 MB");
    }

    /** What is answered to whoever has said how much will come and has not sent any of it. */
    private static String announced(URI portal, String session, long bytes) throws IOException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("POST /desk/media.xhtml HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nCookie: hansa=" + session
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + bytes + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null && !line.contains("</main>"); line = in.readLine()) {
                answer.append(line).append('\n');
            }
            return answer.toString();
        }
    }
}
