package eu.hansa.content.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Asks another site whether something is at an address, and reads nothing of it. Whoever can write a link could otherwise
 * have the portal call inside its own network: only public addresses at the usual ports are called, at each redirect anew.
 */
final class LinkProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int MOST_REDIRECTS = 5;

    /** What came of it. */
    enum Outcome {
        THERE,
        /** The site says so itself. */
        GONE,
        /** There is no such site, or it does not answer. */
        UNREACHABLE,
        /** The site would not tell a program, or may not be asked. */
        UNSURE
    }

    private final Predicate<URI> mayBeCalled;
    private final String name;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    private LinkProbe(Predicate<URI> mayBeCalled, String name) {
        this.mayBeCalled = mayBeCalled;
        this.name = name;
    }

    /** @param site whose portal is asking, so that the other site can tell */
    static LinkProbe of(String site) {
        return new LinkProbe(LinkProbe::isPublic, "Hansa link check (" + site + ")");
    }

    /** One that calls whatever it is told to. */
    static LinkProbe calling(Predicate<URI> mayBeCalled) {
        return new LinkProbe(mayBeCalled, "Hansa link check");
    }

    Outcome ask(String address) throws InterruptedException {
        try {
            URI at = URI.create(address);
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                if (!mayBeCalled.test(at)) {
                    return Outcome.UNSURE;
                }
                HttpResponse<InputStream> answer = answer(at);
                Optional<String> further = answer.headers().firstValue("Location");
                if (answer.statusCode() / 100 != 3 || further.isEmpty()) {
                    return outcome(answer.statusCode());
                }
                at = at.resolve(further.get());
            }
            return Outcome.UNSURE;
        } catch (ConnectException e) {
            return Outcome.UNREACHABLE;
        } catch (IOException | IllegalArgumentException e) {
            return e instanceof UnknownHostException || e instanceof UnresolvedAddressException ? Outcome.UNREACHABLE : Outcome.UNSURE;
        }
    }

    /** Many sites have nothing for a HEAD that they would give to people. */
    private HttpResponse<InputStream> answer(URI at) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send(at, "HEAD");
        return head.statusCode() < 400 ? head : send(at, "GET");
    }

    private HttpResponse<InputStream> send(URI at, String method) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(at).method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE).header("User-Agent", name).build(), HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private static Outcome outcome(int status) {
        return status / 100 == 2 ? Outcome.THERE : status == 404 || status == 410 ? Outcome.GONE : Outcome.UNSURE;
    }

    static boolean isPublic(URI at) {
        boolean usual = at.getHost() != null && ("http".equalsIgnoreCase(at.getScheme()) || "https".equalsIgnoreCase(at.getScheme()))
                && (at.getPort() == -1 || at.getPort() == 80 || at.getPort() == 443);
        try {
            return usual && Arrays.stream(InetAddress.getAllByName(at.getHost())).allMatch(LinkProbe::isPublic);
        } catch (UnknownHostException e) {
            // nothing will be called; the call itself tells that there is no such site
            return usual;
        }
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return !address.isLoopbackAddress() && !address.isAnyLocalAddress() && !address.isLinkLocalAddress() && !address.isSiteLocalAddress()
                && !address.isMulticastAddress() && !unique && !shared && bytes[0] != 0;
    }
}
