package eu.hansa.given;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the portal stores of a bean or a record, by the same library. */
public final class Json {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Json() {
    }

    public static String write(Object value) {
        return JSONB.toJson(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }

    /** The names under which something is stored. */
    @SuppressWarnings("unchecked")
    public static Set<String> keys(Object value) {
        return read(write(value), Map.class).keySet();
    }

    /** The names of what an object of this type holds, as against what it works out. */
    public static Set<String> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, part -> part != Object.class, Class::getSuperclass)
                .flatMap(part -> Arrays.stream(part.getDeclaredFields())).filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName).collect(Collectors.toSet());
    }
}
