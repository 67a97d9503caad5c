package eu.hansa.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.microsoft.playwright.Page;

/** The running portal as seen over HTTP, by a client that keeps no cookies and follows no redirect. */
public final class Portal {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI address;
    private boolean clockMoved;

    Portal(URI address) {
        this.address = address;
    }

    public URI address() {
        return address;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** For whatever {@link #get} is too simple for. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes somebody with an account.
     *
     * @param language in which the person works
     * @param grants   such as {@code PUBLISH} or {@code EDIT:en}
     */
    public void person(String email, String name, String language, String... grants) {
        StringBuilder query = new StringBuilder("email=" + encoded(email) + "&name=" + encoded(name) + "&language=" + language);
        for (String grant : grants) {
            query.append("&grant=").append(encoded(grant));
        }
        given("people", query.toString());
    }

    /** Puts a mail into the outbox. */
    public void mail(String to, String subject) {
        given("mail", "to=" + encoded(to) + "&subject=" + encoded(subject));
    }

    /** Signs somebody in whom {@link #person} made. */
    public void signIn(Page page, String email) {
        page.navigate("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(GivenPeople.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void given(String what, String query) {
        HttpResponse<String> answer = send(request("/given/" + what + "?" + query).POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("not given: " + answer + " " + answer.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void judgesStepDown() {
        send(request("/given/people").DELETE());
    }

    void setClockBack() {
        if (clockMoved) {
            setClockAhead(Duration.ZERO);
        }
    }

    /** Moves the portal's clock ahead of the true time; zero brings it back. The next test starts with the true time. */
    public void setClockAhead(Duration ahead) {
        HttpResponse<String> answer = send(
                request("/given/clock?ahead=" + ahead).POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("the clock was not set: " + answer);
        }
        clockMoved = !ahead.isZero();
    }
}
