package eu.hansa.given;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the portal who keeps cookies and sends forms as they were given, without being a browser. */
public final class Caller {

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final Portal portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Caller(Portal portal) {
        this.portal = portal;
    }

    public HttpResponse<String> get(String path) {
        return send(portal.request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = portal.request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** As a script of a page sends it. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(portal.request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Opens the sign-in form and sends it. */
    public HttpResponse<String> signIn(String path, String email, String password, boolean keep) {
        Map<String, String> fields = signInFields(get(path).body(), email, password);
        if (keep) {
            fields.put("keep", "on");
        }
        return post(path, fields);
    }

    public static Map<String, String> signInFields(String page, String email, String password) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("login", "login", "email", email, "password", password, "go", ""));
        Matcher state = VIEW_STATE.matcher(page);
        if (state.find()) {
            fields.put("jakarta.faces.ViewState", state.group(1));
        }
        return fields;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Has a cookie planted or copied; null takes it away. */
    public void cookie(String name, String value) {
        if (value == null) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = portal.send(request);
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookie(pair[0], pair[1].isEmpty() ? null : pair[1]);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
