package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.Parts;
import eu.hansa.web.entry.SiteFiles;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Standpoint;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What surrounds every page: its head, the switch of languages, menu and foot. */
@Named("frame")
@RequestScoped
public class SiteFrame {

    @Inject
    private HttpServletRequest request;
    @Inject
    private SiteRequest site;
    @Inject
    private ItemPage item;
    @Inject
    private Languages languages;
    @Inject
    private SiteUrls urls;
    @Inject
    private Parts parts;
    @Inject
    private SiteFiles files;
    @Inject
    private Terms terms;
    @Inject
    private Texts texts;
    @Inject
    @ConfigProperty(name = "hansa.contact.email")
    private Optional<String> contact;

    private final Once<List<Link>> feeds = new Once<>(this::findFeeds);
    private final Once<List<Entry>> menu = new Once<>(this::findMenu);
    private final Once<Set<Language>> partLanguages = new Once<>(this::findPartLanguages);
    private final Once<List<LanguageLink>> languageLinks = new Once<>(this::findLanguageLinks);

    /** An entry of the menu; {@code current} is what {@code aria-current} says, or null. */
    public record Entry(String text, String address, String current) {
    }

    /** A page's address in one language for search engines. */
    public record Alternate(String tag, String address) {
    }

    public String getStyles() {
        return files.address("hansa.css");
    }

    public String getMark() {
        return files.address("mark.svg");
    }

    /** The part of the type family that every page needs. */
    public String getFont() {
        return files.address("fonts/inter-tight-latin.woff2");
    }

    public String getHome() {
        return urls.home(site.language());
    }

    /** Where this page is at home: absolute, without what makes no other page of it. */
    public String getCanonical() {
        return urls.absolute(address());
    }

    /** This page's own address, without what makes no other page of it. */
    String address() {
        return switch (site.kind()) {
            case HOME -> urls.home(site.language());
            case LIST -> urls.list(site.type(), site.language(), site.filter());
            case DETAIL -> urls.item(site.published());
            case PART -> urls.part(urls.item(site.published()), site.part(), site.language(), site.values());
            case PAGE -> urls.page(site.page(), site.language(), site.values()) + site.page().query();
        };
    }

    /** Where words are sent to be looked for. */
    public String getSearch() {
        return parts.address(SearchPages.KEY, site.language(), Map.of()).orElseThrow();
    }

    /** The same page in every language of the site. */
    public List<LanguageLink> getLanguageLinks() {
        return languageLinks.get();
    }

    private List<LanguageLink> findLanguageLinks() {
        return languages.inOrder().stream().map(language -> new LanguageLink(language.tag(),
                language.tag().toUpperCase(Locale.ROOT), language.ownName(), addressIn(language),
                language.equals(site.language()))).toList();
    }

    /** The other languages in which this page can be read. */
    public List<LanguageLink> getOthers() {
        return getLanguageLinks().stream().filter(link -> link.isAvailable() && !link.isCurrent()).toList();
    }

    /** The languages in which it cannot. */
    public List<LanguageLink> getMissing() {
        return getLanguageLinks().stream().filter(link -> !link.isAvailable()).toList();
    }

    private String addressIn(Language language) {
        return switch (site.kind()) {
            case HOME -> urls.home(language);
            case LIST -> urls.list(site.type(), language, site.filter().at(1));
            case DETAIL -> item.addressIn(language);
            case PART -> partLanguages.get().contains(language)
                    ? urls.part(item.addressIn(language), site.part(), language, site.values()) : null;
            case PAGE -> urls.page(site.page(), language, site.values()) + site.page().query();
        };
    }

    private Set<Language> findPartLanguages() {
        Set<Language> published = languages.inOrder().stream().filter(language -> item.addressIn(language) != null)
                .collect(Collectors.toSet());
        return site.part().having(Map.of(site.published().id(), published)).getOrDefault(site.published().id(), Set.of());
    }

    /** For {@code hreflang}; none where there is but one language. */
    public List<Alternate> getAlternates() {
        // Page three of a list holds other entries in each language.
        if (site.kind() == SiteRequest.Kind.LIST && site.filter().page() > 1) {
            return List.of();
        }
        List<Alternate> alternates = new ArrayList<>(getLanguageLinks().stream().filter(LanguageLink::isAvailable)
                .map(link -> new Alternate(link.tag(), urls.absolute(link.address()))).toList());
        if (alternates.size() < 2) {
            return List.of();
        }
        alternates.add(new Alternate("x-default", site.kind() == SiteRequest.Kind.HOME ? urls.absolute("/") : alternates.get(0).address()));
        return alternates;
    }

    /** The feeds that this page announces: the whole type's, and on a topic's list the topic's before it. */
    public List<Link> getFeeds() {
        return feeds.get();
    }

    private List<Link> findFeeds() {
        List<Link> feeds = new ArrayList<>();
        for (String type : urls.types()) {
            if (type.equals(site.type()) && site.filter().topic() != null) {
                String topic = terms.find(TermKind.TOPIC, site.filter().topic(), site.language()).map(TermLabel::name).orElse("");
                feeds.add(new Link(feedTitle(type) + " – " + topic, urls.atom(type, site.language(), site.filter().topic())));
            }
            feeds.add(new Link(feedTitle(type), urls.atom(type, site.language())));
        }
        return feeds;
    }

    private String feedTitle(String type) {
        return texts.get(site.language().locale(), type + ".feed");
    }

    public List<Entry> getMenu() {
        return menu.get();
    }

    private List<Entry> findMenu() {
        return urls.types().stream().map(type -> new Entry(texts.get(site.language().locale(), type + ".list.title"),
                urls.list(type, site.language()), current(type))).toList();
    }

    private String current(String type) {
        if (!type.equals(site.type())) {
            return null;
        }
        return site.kind() == SiteRequest.Kind.LIST && site.filter().equals(ListFilter.none()) ? "page" : "true";
    }

    public String getSignIn() {
        return urls.signIn(address());
    }

    /** Where to write to; null when the site does not say. */
    public String getContact() {
        return contact.filter(address -> !address.isBlank()).orElse(null);
    }

    /** Whether search engines are to leave it alone. */
    public boolean isUnlisted() {
        return site.isPreview() || getAhead() != null || site.kind() == SiteRequest.Kind.PAGE && !site.page().isKept();
    }

    public boolean isPreview() {
        return site.isPreview();
    }

    /** What a page says that is seen as it will stand at a later moment; null for one of now. */
    public String getAhead() {
        return Standpoint.of(request).map(Standpoint::words).orElse(null);
    }

    public String getNote() {
        return site.note();
    }

    public String getNoteLanguage() {
        return site.noteLanguage();
    }
}
