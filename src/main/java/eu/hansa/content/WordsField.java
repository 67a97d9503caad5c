package eu.hansa.content;

import eu.hansa.backlog.BacklogKind;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One text of an item in one language, by the name that forms and refusals use for it, so that texts of any type can
 * be compared and brought together. A body has texts of its own, and maps of texts by the ids of parts that its facts name.
 *
 * @param markup whether it is rich text
 * @param value  never null
 */
public record WordsField(String name, boolean markup, String value) implements Serializable {

    public WordsField {
        value = value == null ? "" : value;
    }

    /**
     * In the order in which they are read: title, slug and summary, then the texts of the body in the order in which its class declares
     * them, but for those that stand {@link Above} one of the first.
     */
    public static List<WordsField> of(Words words) {
        List<WordsField> fields = new ArrayList<>();
        fields.addAll(above("title", words.body()));
        fields.add(new WordsField("title", false, words.title()));
        fields.add(new WordsField("slug", false, words.slug()));
        fields.addAll(above("summary", words.body()));
        fields.add(new WordsField("summary", false, words.summary()));
        fields.addAll(above(null, words.body()));
        return fields;
    }

    /** @param common null for the texts that stand above none */
    private static List<WordsField> above(String common, Body body) {
        List<WordsField> fields = new ArrayList<>();
        for (Field field : texts(body)) {
            Above above = field.getAnnotation(Above.class);
            boolean markup = field.isAnnotationPresent(Markup.class);
            if (!Objects.equals(common, above == null ? null : above.value())) {
                continue;
            }
            if (isMap(field)) {
                new TreeMap<>(map(field, body)).forEach((key, value) -> fields.add(new WordsField(name(field, key), markup, value)));
            } else {
                fields.add(new WordsField(field.getName(), markup, (String) read(field, body)));
            }
        }
        return fields;
    }

    /** The texts of several words by their names, each under every name that one of them has; the name says where a text belongs. */
    public static Map<String, List<WordsField>> sideBySide(Words... several) {
        Map<String, List<WordsField>> byName = new LinkedHashMap<>();
        for (Words words : several) {
            of(words).forEach(field -> byName.put(field.name(), new ArrayList<>()));
        }
        for (Words words : several) {
            Map<String, WordsField> own = of(words).stream().collect(Collectors.toMap(WordsField::name, field -> field));
            byName.forEach((name, fields) -> fields.add(own.get(name)));
        }
        byName.forEach((name, fields) -> {
            boolean markup = fields.stream().anyMatch(field -> field != null && field.markup());
            fields.replaceAll(field -> field == null ? new WordsField(name, markup, "") : field);
        });
        return byName;
    }

    /** These words with other values in the named fields; the body is changed itself. */
    public static Words with(Words words, Map<String, String> values) {
        for (Field field : texts(words.body())) {
            if (isMap(field)) {
                Map<String, String> texts = map(field, words.body());
                values.forEach((name, value) -> key(field, name).ifPresent(key -> texts.put(key, value)));
            } else if (values.containsKey(field.getName())) {
                write(field, words.body(), values.get(field.getName()));
            }
        }
        return new Words(values.getOrDefault("title", words.title()), values.getOrDefault("slug", words.slug()),
                values.getOrDefault("summary", words.summary()), words.body());
    }

    /** Among what the text of this name is told when it is told what there is to translate. */
    public static BacklogKind kind(Body body, String name) {
        return texts(body).stream().filter(field -> field.isAnnotationPresent(Apart.class))
                .filter(field -> field.getName().equals(name) || isMap(field) && key(field, name).isPresent())
                .map(field -> field.getAnnotation(Apart.class).value()).findFirst().orElse(BacklogKind.TEXT);
    }

    private static List<Field> texts(Body body) {
        List<Field> texts = new ArrayList<>();
        for (Field field : body.getClass().getDeclaredFields()) {
            if ((field.getType() == String.class || isMap(field)) && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                texts.add(field);
            }
        }
        return texts;
    }

    private static boolean isMap(Field field) {
        return field.getType() == Map.class;
    }

    /** A text that belongs to a part of the item has the part's id in its name: {@code themes_antwerp}. */
    private static String name(Field field, String key) {
        return field.getName() + "_" + key;
    }

    private static Optional<String> key(Field field, String name) {
        String start = field.getName() + "_";
        return name.startsWith(start) ? Optional.of(name.substring(start.length())) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> map(Field field, Body body) {
        return (Map<String, String>) read(field, body);
    }

    private static Object read(Field field, Body body) {
        try {
            return field.get(body);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Field field, Body body, String value) {
        try {
            field.set(body, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
