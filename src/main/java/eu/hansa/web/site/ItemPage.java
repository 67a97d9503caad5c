package eu.hansa.web.site;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.media.AssetReader;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.Published;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What belongs to any item's page whatever its type: its other languages, topics, series, related items and files.
 * Each is read once; the other languages and the related items by one query together.
 */
@Named
@RequestScoped
public class ItemPage {

    @Inject
    private SiteRequest site;
    @Inject
    private PublicationReader publications;
    @Inject
    private AssetReader assetReader;
    @Inject
    private Terms terms;
    @Inject
    private Languages languages;
    @Inject
    private SiteUrls urls;
    @Inject
    @Any
    private Instance<TypePage> pages;

    private final Once<List<Link>> related = new Once<>(this::findRelated);
    private final Once<List<Link>> topics = new Once<>(this::findTopics);
    private final Once<Link> group = new Once<>(this::findGroup);

    private List<Teaser> everyLanguage;
    private Map<AssetId, PublishedAsset> assets;
    private Optional<SeriesBox> series;

    public Published item() {
        return site.published();
    }

    /** What its type adds to its page; empty when that is nothing. */
    Optional<TypePage> own() {
        return pages.stream().filter(page -> page.type().equals(item().type())).findFirst();
    }

    public String getTitle() {
        return item().title();
    }

    /** For search engines and for where the page is linked. */
    public String getDescription() {
        return item().summary() == null ? "" : item().summary();
    }

    private List<Teaser> everyLanguage() {
        if (everyLanguage == null) {
            Set<ContentId> ids = new LinkedHashSet<>(item().facts().related());
            ids.add(item().id());
            everyLanguage = publications.everyLanguage(site.viewer(), ids);
        }
        return everyLanguage;
    }

    /** The languages in which the viewer can read it, in the site's order. */
    public List<Language> readableIn() {
        return languages.inOrder().stream().filter(language -> addressIn(language) != null).toList();
    }

    /** This item's address in a language; null where it is not available. */
    String addressIn(Language language) {
        if (language.equals(item().language())) {
            return urls.item(item());
        }
        return everyLanguage().stream().filter(t -> t.id().equals(item().id()) && t.language().equals(language))
                .findFirst().map(urls::item).orElse(null);
    }

    /** What else there is to read, each item in the best language for a reader of this page. */
    public List<Link> getRelated() {
        return related.get();
    }

    private List<Link> findRelated() {
        List<ContentId> others = item().facts().related().stream().filter(id -> !id.equals(item().id())).toList();
        return others.isEmpty() ? List.of() : publications.choose(everyLanguage(), others, item().language()).stream()
                .map(teaser -> new Link(teaser.title(), urls.item(teaser), foreign(teaser.language()))).toList();
    }

    /** The group to which it belongs; null for none, for a group itself, or where the reader may not see it. */
    public Link getGroup() {
        return group.get();
    }

    private Link findGroup() {
        Long id = item().groupId();
        return id == null || id == item().id().value() ? null : publications.best(site.viewer(), List.of(new ContentId(id)), item().language())
                .stream().findFirst().map(found -> new Link(found.title(), urls.item(found), foreign(found.language()))).orElse(null);
    }

    public List<Link> getTopics() {
        return topics.get();
    }

    private List<Link> findTopics() {
        return item().facts().topics().stream().flatMap(id -> terms.find(id, item().language()).stream())
                .map(topic -> new Link(topic.name(), urls.list(item().type(), item().language(), ListFilter.none().about(topic.key())),
                        foreign(Language.of(topic.language()))))
                .toList();
    }

    /** A link to elsewhere, titled in this language, or in another that has a title, or by its address. */
    public Link link(Map<String, String> titles, String address) {
        return Translated.of(titles, languages.preferring(item().language()))
                .map(title -> new Link(title.text(), address, foreign(title.language()))).orElseGet(() -> new Link(address, address));
    }

    /** A language as an attribute {@code lang} needs it: null where it is the page's own. */
    public String foreign(Language language) {
        return language == null || language.equals(item().language()) ? null : language.tag();
    }

    /** Everything that the page shows or links to of the library, by one query. */
    public Map<AssetId, PublishedAsset> assets() {
        if (assets == null) {
            Set<AssetId> ids = new LinkedHashSet<>(item().facts().assets());
            own().ifPresent(page -> ids.addAll(page.files()));
            assets = ids.isEmpty() ? Map.of() : assetReader.find(site.viewer(), ids, item().language());
        }
        return assets;
    }

    /** The series that this item stands in; null when it stands in none. */
    public SeriesBox getSeries() {
        if (series == null) {
            series = findSeries();
        }
        return series.orElse(null);
    }

    private Optional<SeriesBox> findSeries() {
        Long id = item().facts().series();
        Optional<TermLabel> label = id == null ? Optional.empty() : terms.find(id, item().language());
        if (label.isEmpty()) {
            return Optional.empty();
        }
        List<Teaser> members = new ArrayList<>(publications.series(site.viewer(), id, item().language()));
        int place = 0;
        while (place < members.size() && !members.get(place).id().equals(item().id())) {
            place++;
        }
        boolean listed = place < members.size();
        return Optional.of(new SeriesBox(label.get().name(), label.get().about(), foreign(Language.of(label.get().language())),
                urls.list(item().type(), item().language(), ListFilter.none().ofSeries(label.get().key())),
                listed ? place + 1 : 0, members.size(), listed && place > 0 ? members.get(place - 1) : null,
                listed && place + 1 < members.size() ? members.get(place + 1) : null));
    }
}
