package eu.hansa.web.entry;

import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.ReservedWords;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slug;
import eu.hansa.publication.PublicAddresses;
import eu.hansa.publication.Published;
import eu.hansa.publication.Teaser;
import eu.hansa.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every address of the site, made here and nowhere else. All begin with a slash; {@link #absolute} adds the site's own. */
@Named("urls")
@ApplicationScoped
public class SiteUrls implements PublicAddresses, ReservedWords {

    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Texts texts;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String siteUrl;

    private final Map<Language, Map<String, String>> typesByWord = new HashMap<>();
    private final Map<Language, Map<String, String>> wordsByType = new HashMap<>();
    /** Of those types alone whose items are over one day. */
    private final Map<Language, Map<String, String>> pastWords = new HashMap<>();
    private String base;
    private List<String> keys;

    @PostConstruct
    void collect() {
        base = siteUrl.replaceAll("/+$", "");
        keys = types.all().stream().map(ContentType::key).toList();
        for (Language language : languages.inOrder()) {
            Map<String, String> words = new HashMap<>();
            Map<String, String> back = new HashMap<>();
            for (String key : keys) {
                String word = texts.get(language.locale(), key + ".path");
                words.put(key, word);
                back.put(word, key);
            }
            wordsByType.put(language, words);
            typesByWord.put(language, back);
            pastWords.put(language, types.all().stream().filter(ContentType::ends).map(ContentType::key)
                    .collect(Collectors.toMap(key -> key, key -> texts.get(language.locale(), key + ".past.path"))));
        }
    }

    /** The keys of all content types. */
    public List<String> types() {
        return keys;
    }

    /** The content type whose word in this language this is. */
    public Optional<String> typeOf(Language language, String word) {
        return Optional.ofNullable(typesByWord.get(language).get(word));
    }

    /** The content type whose word this is in any of the site's languages. */
    public Optional<String> typeOfForeign(String word) {
        return languages.inOrder().stream().flatMap(language -> typeOf(language, word).stream()).findFirst();
    }

    /** Whether lists of this type part what is to come from what is past. */
    public boolean ends(String type) {
        return pastWords.get(languages.first()).containsKey(type);
    }

    /** Whether this word below a type's list leads to its past ones. */
    boolean isPast(String type, Language language, String word) {
        return word.equals(pastWords.get(language).get(type));
    }

    public String home(Language language) {
        return "/" + language + "/";
    }

    public String list(String type, Language language) {
        return "/" + language + "/" + wordsByType.get(language).get(type);
    }

    public String list(String type, Language language, ListFilter filter) {
        return list(type, language) + (filter.past() ? "/" + pastWords.get(language).get(type) : "") + filter.query();
    }

    public String item(String type, Language language, String slug) {
        return list(type, language) + "/" + slug;
    }

    public String item(Teaser teaser) {
        return item(teaser.type(), teaser.language(), teaser.slug());
    }

    public String item(Published published) {
        return item(published.type(), published.language(), published.slug());
    }

    /**
     * The address of a part of an item.
     *
     * @param item   the item's own address in this language
     * @param values what stands for the names in the part's path
     */
    public String part(String item, ItemPart part, Language language, Map<String, String> values) {
        return item + PathForm.fill(part.path(language), values);
    }

    public String page(SitePage page, Language language, Map<String, String> values) {
        return "/" + language + PathForm.fill(page.path(language), values);
    }

    public String atom(String type, Language language) {
        return list(type, language) + ".atom";
    }

    /** @param topic a term's key; null for all */
    public String atom(String type, Language language, String topic) {
        return atom(type, language) + ListFilter.none().about(topic).query();
    }

    /** @param to where to come back to */
    public String signIn(String to) {
        return "/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @Override
    public String path(String type, Language language, String slug) {
        return item(type, language, slug);
    }

    @Override
    public String whole(String type, Language language, String slug) {
        return absolute(item(type, language, slug));
    }

    @Override
    public boolean isReserved(String type, Language language, Slug slug) {
        return isPast(type, language, slug.value());
    }

    /** For feeds, canonical links and mails. */
    public String absolute(String address) {
        return base + address;
    }
}
