package eu.hansa.given;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** News and conferences for a test that comes from outside, made inside by the verbs that people use, and dated in the far future of 2030. */
public final class Newsroom {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Portal portal;

    public Newsroom(Portal portal) {
        this.portal = portal;
    }

    /** An article in English that is live now for everybody, unless said otherwise. */
    public Article article() {
        return new Article("make");
    }

    /** A conference in English, likewise; {@code starts} and {@code ends} are durations from now. */
    public Article conference() {
        return new Article("conference");
    }

    /** @return the id and the key */
    public String[] topic(String name) {
        return post(Map.of("do", "term", "kind", "TOPIC", "title", name)).split(" ");
    }

    public void renew(String id, String language, String title, String html) {
        post(Map.of("do", "renew", "id", id, "language", language, "title", title, "html", html));
    }

    public void withdraw(String id, String language) {
        post(Map.of("do", "withdraw", "id", id, "language", language));
    }

    /** Releases a programme of these sessions, as a draft, or as final and with the first of them cancelled. */
    public void programme(String id, String languages, boolean isFinal, String... sessions) {
        StringBuilder query = new StringBuilder("id=" + id + "&languages=" + languages + "&final=" + isFinal + "&cancelled=" + isFinal);
        for (String session : sessions) {
            query.append("&session=").append(encode(session));
        }
        post("/given/programme", query.toString());
    }

    /** Changes what the organisers of a conference have decided. */
    public void decide(String id, String status) {
        post("/given/programme", "id=" + id + "&status=" + status);
    }

    /** How many statements all requests for this path have sent to the database since the first time this was asked. */
    public long queries(String path) {
        return Long.parseLong(portal.get("/given/queries?path=" + encode(path)).body());
    }

    private String post(Map<String, String> words) {
        StringBuilder query = new StringBuilder();
        words.forEach((name, value) -> query.append(name).append('=').append(encode(value)).append('&'));
        return post("/given/news", query.toString());
    }

    private String post(String path, String query) {
        HttpResponse<String> answer = portal.send(portal.request(path + "?" + query).POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An article to be made. */
    public final class Article {

        private final Map<String, String> words = new LinkedHashMap<>();

        private Article(String how) {
            words.put("do", how);
            words.put("title", "Room news " + NUMBER.incrementAndGet());
            words.put("date", "2030-01-01");
            words.put("live", "en");
        }

        public Article titled(String title) {
            return with("title", title);
        }

        public Article saying(String html) {
            return with("html", html);
        }

        /** The first is the one that it was written in. */
        public Article live(String languages) {
            return with("live", languages);
        }

        public Article forSignedIn() {
            return with("signed-in", "yes");
        }

        /** @param name {@code date}, {@code topic} (an id), {@code byline}, {@code opens} or {@code closes} (durations from now) */
        public Article with(String name, String value) {
            words.put(name, value);
            return this;
        }

        /** @return its id */
        public String make() {
            return post(words);
        }
    }
}
