package eu.hansa.content.machine;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A service with LibreTranslate's protocol: one call for many texts. */
@ApplicationScoped
public class LibreTranslate implements MachineTranslator {

    private static final Logger LOG = Logger.getLogger(LibreTranslate.class.getName());
    /** More than this no answer is read. */
    private static final int LONGEST = 4_000_000;

    private String address;
    private String key;
    private Duration patience;
    private HttpClient client;

    protected LibreTranslate() {
    }

    /**
     * @param address where the service is; empty for none
     * @param key     what it asks for besides; empty for nothing
     * @param seconds how long an answer is waited for
     */
    @Inject
    public LibreTranslate(@ConfigProperty(name = "hansa.machine-translation.url") Optional<String> address,
            @ConfigProperty(name = "hansa.machine-translation.key") Optional<String> key,
            @ConfigProperty(name = "hansa.machine-translation.timeout-seconds", defaultValue = "30") int seconds) {
        this.address = address.map(String::strip).orElse("");
        this.key = key.orElse("");
        this.patience = Duration.ofSeconds(seconds);
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public boolean isThere() {
        return !address.isEmpty();
    }

    @Override
    public List<String> translate(List<String> texts, Language from, Language to, boolean markup) {
        JsonArrayBuilder asked = Json.createArrayBuilder(texts);
        JsonObjectBuilder question = Json.createObjectBuilder().add("q", asked).add("source", from.tag()).add("target", to.tag())
                .add("format", markup ? "html" : "text");
        if (!key.isEmpty()) {
            question.add("api_key", key);
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address.replaceAll("/+$", "") + "/translate")).timeout(patience)
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(question.build().toString())).build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LONGEST);
                if (answer.statusCode() != 200) {
                    LOG.warning(() -> "The translation service answered with " + answer.statusCode());
                    throw Refusal.because("machine.failed");
                }
                return read(bytes, texts.size());
            }
        } catch (IOException | IllegalArgumentException | JsonException | ClassCastException | NullPointerException e) {
            LOG.log(Level.WARNING, "The translation service gave no answer that can be read", e);
            throw Refusal.because("machine.failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("machine.failed");
        }
    }

    private static List<String> read(byte[] bytes, int wanted) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            List<String> translated = reader.readObject().getJsonArray("translatedText").getValuesAs(JsonString::getString);
            if (translated.size() != wanted) {
                throw Refusal.because("machine.failed");
            }
            return translated;
        }
    }
}
