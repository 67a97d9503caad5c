package eu.hansa.web.entry;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Published;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that features have added to the site's addresses, found by the words of an address. */
@ApplicationScoped
public class Parts {

    @Inject
    @Any
    private Instance<ItemPart> registeredParts;
    @Inject
    @Any
    private Instance<SitePage> registeredPages;
    @Inject
    @Any
    private Instance<ListForm> forms;
    @Inject
    private Languages languages;
    @Inject
    private SiteUrls urls;

    private final List<ItemPart> parts = new ArrayList<>();
    private final List<SitePage> pages = new ArrayList<>();
    private final Map<Part, Map<Language, PathForm>> paths = new HashMap<>();

    /** A part, and what stands in the address for the names in its path. */
    record Match<P extends Part>(P part, Map<String, String> values) {

        String path(Language language) {
            return PathForm.fill(part.path(language), values);
        }
    }

    @PostConstruct
    void collect() {
        registeredParts.forEach(parts::add);
        registeredPages.forEach(pages::add);
        Stream.concat(parts.stream(), pages.stream()).forEach(part -> {
            Map<Language, PathForm> inEach = new HashMap<>();
            languages.inOrder().forEach(language -> inEach.put(language, new PathForm(part.path(language))));
            paths.put(part, inEach);
        });
    }

    public List<ItemPart> ofItems(String type) {
        return parts.stream().filter(part -> part.type().equals(type)).toList();
    }

    public List<SitePage> pages() {
        return List.copyOf(pages);
    }

    /** The address of an item's part; empty where nobody has registered a part of this key. */
    public Optional<String> address(Published item, String key, Map<String, String> values) {
        return address(item.type(), urls.item(item), item.language(), key, values);
    }

    private Optional<String> address(String type, String item, Language language, String key, Map<String, String> values) {
        return ofItem(type, key).map(part -> urls.part(item, part, language, values));
    }

    private Optional<ItemPart> ofItem(String type, String key) {
        return ofItems(type).stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /**
     * Where something within an item's part stands.
     *
     * @param item the item's own address in this language
     * @param id   null for the whole part
     */
    public Optional<String> within(String type, String item, Language language, String key, String id) {
        return ofItem(type, key).map(part -> urls.part(item, part, language, Map.of()) + (id == null ? "" : "#" + part.anchor(id)));
    }

    /** The address of a page that is no item's; empty where nobody has registered a page of this key. */
    public Optional<String> address(String key, Language language, Map<String, String> values) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst().map(page -> urls.page(page, language, values));
    }

    Optional<ListForm> form(String type, String suffix) {
        return forms.stream().filter(form -> form.suffix().equals(suffix) && form.isOf(type)).findFirst();
    }

    /** @param rest what follows the item's slug in the address */
    Optional<Match<ItemPart>> ofItem(String type, Language language, String rest) {
        return match(ofItems(type), language, rest);
    }

    /** The same in the words of any language. */
    Optional<Match<ItemPart>> ofItemForeign(String type, String rest) {
        return languages.inOrder().stream().flatMap(language -> ofItem(type, language, rest).stream()).findFirst();
    }

    /** @param rest what follows the language in the address */
    Optional<Match<SitePage>> page(Language language, String rest) {
        return match(pages, language, rest);
    }

    /** The same in the words of any language. */
    Optional<Match<SitePage>> pageForeign(String rest) {
        return languages.inOrder().stream().flatMap(language -> page(language, rest).stream()).findFirst();
    }

    private <P extends Part> Optional<Match<P>> match(List<P> among, Language language, String rest) {
        return among.stream().flatMap(part -> paths.get(part).get(language).match(rest).map(values -> new Match<>(part, values)).stream())
                .findFirst();
    }
}
