package eu.hansa.content;

import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content types of this portal, and how their beans are written to and read from JSON. */
@ApplicationScoped
public class ContentTypes {

    @Inject
    @Any
    private Instance<ContentType> registered;

    private final Jsonb jsonb = JsonbBuilder.create();

    public List<ContentType> all() {
        return registered.stream().sorted(Comparator.comparingInt(ContentType::place).thenComparing(ContentType::key)).toList();
    }

    public Optional<ContentType> find(String key) {
        return registered.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** @throws Refusal when no feature registers this key */
    public ContentType get(String key) {
        return find(key).orElseThrow(() -> Refusal.because("type.unknown", key));
    }

    public String write(Object bean) {
        return jsonb.toJson(bean);
    }

    public Body readBody(String type, String json) {
        return jsonb.fromJson(json, get(type).bodyType());
    }

    public Facts readFacts(String type, String json) {
        return jsonb.fromJson(json, get(type).factsType());
    }

    public Body emptyBody(String type) {
        return readBody(type, "{}");
    }

    public Facts emptyFacts(String type) {
        return readFacts(type, "{}");
    }
}
