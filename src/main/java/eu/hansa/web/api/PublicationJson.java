package eu.hansa.web.api;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.media.AssetReader;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.Published;
import eu.hansa.publication.Teaser;
import eu.hansa.web.entry.FileUrls;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How publications are written as JSON. Ids are text, since they have more digits than a JavaScript number keeps. */
@ApplicationScoped
public class PublicationJson {

    private static final String ROOT = "/api/v1/";

    /** Asked for once, since {@link Json} looks through the class path for it each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private SiteUrls urls;
    @Inject
    private Terms terms;
    @Inject
    private AssetReader assets;
    @Inject
    private FileUrls fileUrls;
    @Inject
    private Texts texts;
    @Inject
    @Any
    private Instance<TypeJson> types;

    private final Map<String, String> typesByWord = new LinkedHashMap<>();
    private final Map<String, String> wordsByType = new LinkedHashMap<>();

    /**
     * By what a list was narrowed, in the words of the request.
     *
     * @param topic null for not at all, like the others
     */
    record Narrowing(String topic, String series, Integer year, String when) {
    }

    @PostConstruct
    void collect() {
        for (String type : urls.types()) {
            String word = texts.get(Locale.ENGLISH, type + ".path");
            typesByWord.put(word, type);
            wordsByType.put(type, word);
        }
    }

    Optional<String> typeOf(String word) {
        return Optional.ofNullable(typesByWord.get(word));
    }

    List<String> words() {
        return List.copyOf(typesByWord.keySet());
    }

    JsonObject list(String word, Language language, Slice<Teaser> slice, List<Teaser> everyLanguage, Narrowing narrowing) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        for (Teaser teaser : slice.entries()) {
            items.add(head(Head.of(teaser), everyLanguage));
        }
        JsonObjectBuilder links = JSON.createObjectBuilder();
        links.add("self", page(word, language, slice, slice.page(), narrowing));
        links.add("first", page(word, language, slice, 1, narrowing));
        links.add("last", page(word, language, slice, slice.pages(), narrowing));
        if (slice.hasPrevious()) {
            links.add("prev", page(word, language, slice, slice.page() - 1, narrowing));
        }
        if (slice.hasNext()) {
            links.add("next", page(word, language, slice, slice.page() + 1, narrowing));
        }
        return JSON.createObjectBuilder().add("items", items).add("page", slice.page()).add("size", slice.size())
                .add("pages", slice.pages()).add("total", slice.total()).add("links", links).build();
    }

    JsonObject whole(Published published, List<Teaser> everyLanguage) {
        JsonObjectBuilder whole = head(Head.of(published), everyLanguage).add("byline", text(published.facts().author()))
                .add("html", published.body().markup()).add("picture", picture(published));
        types.stream().filter(type -> type.type().equals(published.type())).forEach(type -> type.write(published, whole));
        return whole.build();
    }

    private JsonValue picture(Published published) {
        AssetId id = published.facts().leadPicture();
        PublishedAsset picture = id == null ? null : assets.find(Viewer.anonymous(), id, published.language()).orElse(null);
        if (picture == null || !picture.isPicture()) {
            return JsonValue.NULL;
        }
        int width = picture.widths().get(picture.widths().size() - 1);
        return JSON.createObjectBuilder().add("url", urls.absolute(fileUrls.href(picture))).add("width", width)
                .add("height", picture.heightAt(width)).add("alt", Objects.requireNonNullElse(published.body().pictureText(), "")).build();
    }

    /** What a line of a list and a whole item have in common. */
    private record Head(ContentId id, String type, Language language, String title, String slug, String summary, LocalDate date,
            Instant publishedAt, Instant updatedAt, List<Long> topics, Long series, Integer place) {

        static Head of(Teaser t) {
            return new Head(t.id(), t.type(), t.language(), t.title(), t.slug(), t.summary(), t.date(), t.publishedAt(), t.updatedAt(),
                    t.topics(), t.seriesId(), t.place());
        }

        static Head of(Published p) {
            return new Head(p.id(), p.type(), p.language(), p.title(), p.slug(), p.summary(), p.date(), p.publishedAt(), p.updatedAt(),
                    p.facts().topics(), p.facts().series(), p.facts().place());
        }
    }

    private JsonObjectBuilder head(Head head, List<Teaser> everyLanguage) {
        JsonArrayBuilder alternates = JSON.createArrayBuilder();
        for (Teaser other : everyLanguage) {
            if (other.id().equals(head.id()) && !other.language().equals(head.language())) {
                alternates.add(JSON.createObjectBuilder().add("lang", other.language().tag()).add("title", other.title())
                        .add("url", urls.absolute(urls.item(other))).add("api", address(other.type(), other.id(), other.language())));
            }
        }
        JsonArrayBuilder topics = JSON.createArrayBuilder();
        for (Long topic : head.topics()) {
            term(topic, head.language()).ifPresent(topics::add);
        }
        return JSON.createObjectBuilder().add("id", head.id().toString()).add("type", wordsByType.get(head.type()))
                .add("lang", head.language().tag()).add("url", urls.absolute(urls.item(head.type(), head.language(), head.slug())))
                .add("api", address(head.type(), head.id(), head.language())).add("alternates", alternates)
                .add("date", head.date().toString()).add("publishedAt", moment(head.publishedAt()))
                .add("updatedAt", moment(head.updatedAt())).add("title", head.title()).add("summary", text(head.summary()))
                .add("topics", topics).add("series", series(head));
    }

    private JsonValue series(Head head) {
        return head.series() == null ? JsonValue.NULL : term(head.series(), head.language())
                .<JsonValue>map(term -> (head.place() == null ? term : term.add("place", head.place())).build()).orElse(JsonValue.NULL);
    }

    private Optional<JsonObjectBuilder> term(long id, Language language) {
        return terms.find(id, language).map(label -> JSON.createObjectBuilder().add("key", label.key()).add("name", label.name()));
    }

    private String address(String type, ContentId id, Language language) {
        return urls.absolute(ROOT + wordsByType.get(type) + "/" + id + "?lang=" + language);
    }

    private String page(String word, Language language, Slice<?> slice, int page, Narrowing narrowing) {
        StringBuilder address = new StringBuilder(ROOT).append(word).append('?');
        add(address, "topic", narrowing.topic());
        add(address, "year", narrowing.year());
        add(address, "series", narrowing.series());
        add(address, "when", narrowing.when());
        return urls.absolute(address.append("page=").append(page).append("&lang=").append(language).append("&size=")
                .append(slice.size()).toString());
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)).append('&');
        }
    }

    private static JsonValue text(String text) {
        return text == null || text.isBlank() ? JsonValue.NULL : Json.createValue(text);
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
