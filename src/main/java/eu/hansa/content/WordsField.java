package eu.hansa.content;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One text of an item in one language, by the name that forms and refusals use for it, so that texts of any type can
 * be compared and brought together.
 *
 * @param markup whether it is rich text
 * @param value  never null
 */
public record WordsField(String name, boolean markup, String value) implements Serializable {

    public WordsField {
        value = value == null ? "" : value;
    }

    /** Title, slug and summary, then the texts of the body in the order in which its class declares them. */
    public static List<WordsField> of(Words words) {
        List<WordsField> fields = new ArrayList<>();
        fields.add(new WordsField("title", false, words.title()));
        fields.add(new WordsField("slug", false, words.slug()));
        fields.add(new WordsField("summary", false, words.summary()));
        for (Field field : texts(words.body())) {
            fields.add(new WordsField(field.getName(), field.isAnnotationPresent(Markup.class), read(field, words.body())));
        }
        return fields;
    }

    /** These words with other values in the named fields; the body is changed itself. */
    public static Words with(Words words, Map<String, String> values) {
        for (Field field : texts(words.body())) {
            if (values.containsKey(field.getName())) {
                write(field, words.body(), values.get(field.getName()));
            }
        }
        return new Words(values.getOrDefault("title", words.title()), values.getOrDefault("slug", words.slug()),
                values.getOrDefault("summary", words.summary()), words.body());
    }

    private static List<Field> texts(Body body) {
        List<Field> texts = new ArrayList<>();
        for (Field field : body.getClass().getDeclaredFields()) {
            if (field.getType() == String.class && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                texts.add(field);
            }
        }
        return texts;
    }

    private static String read(Field field, Body body) {
        try {
            return (String) field.get(body);
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
