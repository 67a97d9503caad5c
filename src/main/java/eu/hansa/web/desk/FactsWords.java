package eu.hansa.web.desk;

import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.PartId;
import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import eu.hansa.content.compare.FactsMerge;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.kernel.Language;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an item in words, for those who read or compare them. It knows no type: what a number stands for says
 * {@link Refers}, what a choice is called says the type's bundle ({@code conference.Attendance.HYBRID}).
 */
@Named
@RequestScoped
public class FactsWords {

    @Inject
    private ContentTypes types;
    @Inject
    private ReferentNames names;
    @Inject
    private FieldNames fieldNames;
    @Inject
    private FactsForm form;
    @Inject
    private ItemScreen screen;
    @Inject
    private Text text;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;
    @Inject
    private Moments moments;

    /** One fact in words. */
    public record Told(String name, String value) {
    }

    /** The facts of the item that is open, those that say something. */
    public List<Told> getTold() {
        return told(form.getType(), form.getFacts());
    }

    public List<Told> told(String type, Facts facts) {
        Map<Referent, Set<Long>> numbers = new EnumMap<>(Referent.class);
        collect(facts, numbers);
        numbers.forEach(names::load);
        return fields(facts).map(field -> new Told(field.getName(), word(type, field, read(field, facts))))
                .filter(fact -> !fact.value().isEmpty()).toList();
    }

    /** What a place says in which two people changed something, in one of its versions; empty where there is nothing. */
    public String of(FactsMerge.Place place, String json) {
        return told(form.getType(), types.readFacts(form.getType(), json)).stream().filter(fact -> fact.name().equals(place.fact()))
                .map(Told::value).findFirst().orElse("");
    }

    /** What such a place is called: “Meetings: Housing”. */
    public String called(FactsMerge.Place place) {
        String fact = fieldNames.of(form.getType(), place.fact());
        String entry = place.entry() == null ? "" : part(place.entry());
        return place.order() ? text.of("desk.facts.collision.order", fact) : entry.isEmpty() ? fact : text.of("desk.facts.collision.entry", fact, entry);
    }

    /** Its own first, then those that it has in common with others. */
    private static Stream<Field> fields(Object bean) {
        return Stream.<Class<?>>iterate(bean.getClass(), type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields())).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static Object read(Field field, Object bean) {
        try {
            field.setAccessible(true);
            return field.get(bean);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Object bean, Map<Referent, Set<Long>> numbers) {
        fields(bean).forEach(field -> {
            Object value = read(field, bean);
            Collection<?> several = value instanceof Collection<?> all ? all : value == null ? List.of() : List.of(value);
            if (field.isAnnotationPresent(Refers.class)) {
                Set<Long> wanted = numbers.computeIfAbsent(field.getAnnotation(Refers.class).to(), kind -> new HashSet<>());
                several.forEach(number -> wanted.add((Long) number));
            } else {
                several.stream().filter(FactsWords::isBean).forEach(part -> collect(part, numbers));
            }
        });
    }

    private static boolean isBean(Object value) {
        return value.getClass().getName().startsWith("eu.hansa.") && !(value instanceof Enum);
    }

    private String word(String type, Field field, Object value) {
        if (value instanceof Collection<?> several) {
            String between = several.stream().anyMatch(FactsWords::isBean) ? "; " : ", ";
            return joined(several.stream().map(one -> word(type, field, one)), between);
        }
        if (value instanceof String part && field.isAnnotationPresent(PartId.class)) {
            return part(part);
        }
        if (value instanceof Long number && field.isAnnotationPresent(Refers.class)) {
            return names.of(field.getAnnotation(Refers.class).to(), number);
        }
        return value == null ? "" : Boolean.TRUE.equals(value) ? yes(type, field) : plain(type, value);
    }

    /** What is so, where that has a name of its own, as among the words of a part ({@code group.Meeting.cancelled}). */
    private String yes(String type, Field field) {
        String key = type + "." + field.getDeclaringClass().getSimpleName() + "." + field.getName();
        return text.get(texts.has(locale.locale(), key) ? key : "desk.facts.yes");
    }

    /** In the language that is open or the source; nothing where neither has words for it. */
    private String part(String id) {
        Dossier item = screen.getDossier();
        return Stream.of(item.head(), item.source()).filter(Objects::nonNull).map(text -> text.words().body().partName(id))
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    private String plain(String type, Object value) {
        if (value instanceof Boolean) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return moments.date(date);
        }
        if (value instanceof LocalTime time) {
            return moments.time(time);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> choice) {
            return choice(type, choice);
        }
        if (value instanceof Map<?, ?> byLanguage) {
            return joined(new TreeMap<>(byLanguage).entrySet().stream().filter(entry -> entry.getValue() != null)
                    .map(entry -> entry.getValue() + " (" + Language.of((String) entry.getKey()).nameIn(locale.locale()) + ")"), ", ");
        }
        return isBean(value) ? joined(fields(value).map(part -> word(type, part, read(part, value))), ", ") : value.toString();
    }

    private String choice(String type, Enum<?> choice) {
        String key = type + "." + choice.getDeclaringClass().getSimpleName() + "." + choice.name();
        return texts.has(locale.locale(), key) ? text.get(key) : choice.name();
    }

    /** Once what is the same, as the name of a contact who stands in the directory too. */
    private static String joined(Stream<String> words, String between) {
        return words.filter(word -> !word.isBlank()).distinct().collect(Collectors.joining(between));
    }
}
