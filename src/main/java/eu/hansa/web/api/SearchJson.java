package eu.hansa.web.api;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.publication.search.Facets;
import eu.hansa.publication.search.Findings;
import eu.hansa.publication.search.Hit;
import eu.hansa.publication.search.Piece;
import eu.hansa.publication.search.Question;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.FoundAddresses;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found, as JSON. */
@ApplicationScoped
public class SearchJson {

    private static final String ADDRESS = "/api/v1/search";

    /** Asked for once, since {@link Json} looks through the class path for it each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private SiteUrls urls;
    @Inject
    private FoundAddresses addresses;
    @Inject
    private Terms terms;

    /** @param topic the key of the question's topic; null for none */
    JsonObject of(Question question, String topic, Findings findings) {
        Slice<Hit> hits = findings.hits();
        JsonArrayBuilder items = JSON.createArrayBuilder();
        hits.entries().forEach(hit -> items.add(hit(hit)));
        JsonObjectBuilder links = JSON.createObjectBuilder().add("self", page(question, topic, hits.page()))
                .add("first", page(question, topic, 1)).add("last", page(question, topic, hits.pages()));
        if (hits.hasPrevious()) {
            links.add("prev", page(question, topic, hits.page() - 1));
        }
        if (hits.hasNext()) {
            links.add("next", page(question, topic, hits.page() + 1));
        }
        return JSON.createObjectBuilder().add("items", items).add("page", hits.page()).add("size", hits.size()).add("pages", hits.pages())
                .add("total", findings.total()).add("facets", facets(findings.facets(), question.reader()))
                .add("meant", text(findings.correction())).add("complete", findings.isWhole()).add("links", links).build();
    }

    private JsonObjectBuilder hit(Hit hit) {
        JsonArrayBuilder topics = JSON.createArrayBuilder();
        hit.topics().stream().flatMap(id -> terms.find(id, hit.language()).stream()).forEach(topic -> topics.add(term(topic)));
        return JSON.createObjectBuilder().add("type", hit.type()).add("lang", hit.language().tag())
                .add("url", urls.absolute(addresses.of(hit))).add("title", hit.plainTitle()).add("partOf", text(hit.of()))
                .add("snippet", markup(hit.snippet())).add("date", text(hit.date() == null ? null : hit.date().toString())).add("topics", topics);
    }

    private static JsonObjectBuilder term(TermLabel topic) {
        return JSON.createObjectBuilder().add("key", topic.key()).add("name", topic.name());
    }

    /** Of no elements but {@code mark}. */
    private static String markup(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.isFound() ? "<mark>" + escaped(piece.text()) + "</mark>" : escaped(piece.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private JsonObjectBuilder facets(Facets facets, Language reader) {
        JsonArrayBuilder topics = JSON.createArrayBuilder();
        facets.topics().forEach((id, count) -> terms.find(id, reader).ifPresent(topic -> topics.add(term(topic).add("count", count))));
        return JSON.createObjectBuilder().add("type", counts(facets.types())).add("topic", topics).add("year", counts(facets.years()))
                .add("only", counts(facets.languages()));
    }

    private static JsonArrayBuilder counts(Map<?, Long> counts) {
        JsonArrayBuilder values = JSON.createArrayBuilder();
        counts.forEach((value, count) -> values.add(JSON.createObjectBuilder().add("value", value.toString()).add("count", count)));
        return values;
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private String page(Question question, String topic, int number) {
        StringBuilder address = new StringBuilder(urls.absolute(ADDRESS)).append("?lang=").append(question.reader());
        add(address, "q", question.text());
        add(address, "only", question.language());
        add(address, "type", question.type());
        add(address, "topic", topic);
        add(address, "year", question.year());
        return address.append("&page=").append(number).append("&size=").append(question.size()).toString();
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
