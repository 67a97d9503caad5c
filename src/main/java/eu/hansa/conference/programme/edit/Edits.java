package eu.hansa.conference.programme.edit;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.HashMap;
import java.util.Map;

/** Reads an edit that somebody sent: {@code {"do": "setTimes", "session": "a1b2", "start": "9.00", "end": "11.00"}}. */
public final class Edits {

    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final Map<String, Class<?>> BY_NAME = new HashMap<>();

    static {
        for (Class<?> type : Edit.class.getPermittedSubclasses()) {
            BY_NAME.put(type.getSimpleName().substring(0, 1).toLowerCase() + type.getSimpleName().substring(1), type);
        }
    }

    private Edits() {
    }

    /** @throws IllegalArgumentException when it is none */
    public static Edit read(JsonObject sent) {
        Class<?> type = BY_NAME.get(sent.getString("do", ""));
        if (type == null) {
            throw new IllegalArgumentException("no edit: " + sent.getString("do", ""));
        }
        try {
            return (Edit) JSONB.fromJson(sent.toString(), type);
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
