package eu.hansa.web.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * Begins what pages say in the words of schema.org. By one factory for all, since {@link Json} looks through the class
 * path for another at each call.
 */
public final class Things {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private Things() {
    }

    /** @param type as schema.org calls it */
    public static JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    public static JsonObjectBuilder inContext(JsonObjectBuilder thing) {
        return JSON.createObjectBuilder().add("@context", "https://schema.org").addAll(thing);
    }

    public static JsonArrayBuilder list() {
        return JSON.createArrayBuilder();
    }
}
