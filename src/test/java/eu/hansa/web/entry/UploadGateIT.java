package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
}
