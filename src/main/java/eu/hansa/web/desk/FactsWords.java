package eu.hansa.web.desk;

import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of an item in words, for those who read or compare them: numbers that name topics, series, files and other
 * items become what those are called. It knows facts by the names that {@link Facts} gives them; others tell themselves.
 */
@Named
@RequestScoped
public class FactsWords {

    @Inject
    private ContentTypes types;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private AssetLibrary library;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private FactsForm form;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;
    @Inject
    private Moments moments;

    private Map<Long, String> terms;

    /** One fact in words. */
    public record Told(String name, String value) {
    }

    /** The facts of the item that is open, those that say something. */
    public List<Told> getTold() {
        return told(form.getFacts());
    }

    public List<Told> told(Facts facts) {
        JsonObject json = read(types.write(facts));
        return json.keySet().stream().map(name -> new Told(name, word(name, json.get(name)))).filter(fact -> !fact.value().isEmpty()).toList();
    }

    public String mine(String name) {
        return word(name, read(form.getCollision().mine()).get(name));
    }

    public String theirs(String name) {
        return word(name, read(form.getCollision().theirs()).get(name));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private String word(String name, JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL || value.getValueType() == JsonValue.ValueType.FALSE) {
            return "";
        }
        if (value.getValueType() == JsonValue.ValueType.TRUE) {
            return text.get("desk.facts.yes");
        }
        return switch (name) {
            case "date" -> moments.date(LocalDate.parse(((JsonString) value).getString()));
            case "topics", "series" -> numbers(value).stream().map(this::term).collect(Collectors.joining(", "));
            case "picture", "attachments" -> files(numbers(value));
            case "related" -> dossiers.titles(viewer.actor(), numbers(value).stream().map(ContentId::new).toList(), locale.language())
                    .stream().map(TitledItem::title).collect(Collectors.joining(", "));
            default -> plain(value);
        };
    }

    private String term(Long id) {
        if (terms == null) {
            terms = thesaurus.labels(locale.language()).stream().collect(Collectors.toMap(TermLabel::id, TermLabel::name));
        }
        return terms.getOrDefault(id, String.valueOf(id));
    }

    private String files(List<Long> ids) {
        return library.find(ids.stream().map(AssetId::new).toList(), locale.language()).values().stream()
                .map(PublishedAsset::fileName).collect(Collectors.joining(", "));
    }

    private static List<Long> numbers(JsonValue value) {
        List<Long> numbers = new ArrayList<>();
        if (value instanceof JsonNumber number) {
            numbers.add(number.longValue());
        } else if (value instanceof JsonArray array) {
            array.getValuesAs(JsonNumber.class).forEach(number -> numbers.add(number.longValue()));
        }
        return numbers;
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(FactsWords::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof JsonObject object) {
            return object.values().stream().map(FactsWords::plain).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }
        return value.toString();
    }
}
