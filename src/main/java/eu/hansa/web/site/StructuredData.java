package eu.hansa.web.site;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.media.PublishedAsset;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.FileUrls;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a page says to programs: schema.org's words as JSON-LD for search engines, Open Graph for whoever shows a link to it. */
@Named("structured")
@RequestScoped
public class StructuredData {

    /** As wide as previews of links show it. */
    private static final int PREVIEW_WIDTH = 1200;

    /** Where a language of the interface is at home, since Open Graph wants a country with it. */
    private static final Map<String, String> COUNTRIES = Map.of("en", "GB", "fr", "FR", "it", "IT", "de", "DE", "es", "ES");

    @Inject
    private SiteRequest site;
    @Inject
    private SiteFrame frame;
    @Inject
    private ItemPage item;
    @Inject
    private ListPage list;
    @Inject
    private SiteUrls urls;
    @Inject
    private FileUrls fileUrls;
    @Inject
    private SiteOrganisation organisation;
    @Inject
    private Terms terms;
    @Inject
    private Texts texts;

    /** A line of Open Graph. */
    public record Property(String name, String content) {
    }

    /** The scripts as they stand in the page. What they hold is data, which a browser never runs. */
    public String getScripts() {
        StringBuilder scripts = new StringBuilder();
        switch (site.kind()) {
            case HOME -> {
                write(scripts, webSite());
                write(scripts, organisation.thing(language()));
            }
            case LIST -> write(scripts, crumbs());
            case DETAIL -> {
                item.own().ifPresent(page -> write(scripts, thing(page)));
                write(scripts, crumbs());
            }
            case PART -> {
                described().flatMap(DescribedPage::thing).ifPresent(thing -> write(scripts, thing));
                write(scripts, crumbs());
            }
            case PAGE -> described().flatMap(DescribedPage::thing).ifPresent(thing -> write(scripts, thing));
        }
        return scripts.toString();
    }

    /** What a page that is no item's says of itself; empty when it says nothing. */
    private Optional<DescribedPage> described() {
        Object which = site.part() != null ? site.part() : site.page();
        return which instanceof DescribedPage page ? Optional.of(page) : Optional.empty();
    }

    /** Without a {@code <}, no text can end the script that it stands in. */
    private static void write(StringBuilder scripts, JsonObjectBuilder thing) {
        JsonObjectBuilder whole = Things.inContext(thing);
        scripts.append("<script type=\"application/ld+json\">")
                .append(whole.build().toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))
                .append("</script>\n");
    }

    private JsonObjectBuilder webSite() {
        return Things.thing("WebSite").add("name", text("site.name")).add("description", text("site.about"))
                .add("url", frame.getCanonical()).add("inLanguage", language().tag());
    }

    /** What the item is by its type, and what can be said of any. */
    private JsonObjectBuilder thing(TypePage page) {
        JsonObjectBuilder thing = page.thing().add("inLanguage", language().tag()).add("url", frame.getCanonical())
                .add("mainEntityOfPage", frame.getCanonical()).add("isAccessibleForFree", true);
        if (!page.description().isBlank()) {
            thing.add("description", page.description());
        }
        PublishedAsset picture = picture();
        if (picture != null) {
            thing.add("image", Things.list().add(Things.thing("ImageObject").add("url", address(picture))
                    .add("width", width(picture)).add("height", picture.heightAt(width(picture)))));
        }
        List<String> topics = site.published().facts().topics().stream().flatMap(id -> terms.find(id, language()).stream())
                .map(TermLabel::name).toList();
        if (!topics.isEmpty()) {
            thing.add("keywords", String.join(", ", topics));
        }
        return thing;
    }

    private JsonObjectBuilder crumbs() {
        List<Link> steps = new ArrayList<>();
        steps.add(new Link(text("site.crumbs.home"), urls.home(language())));
        steps.add(new Link(text(site.type() + ".list.title"), urls.list(site.type(), language())));
        if (site.published() != null) {
            if (item.getSeries() != null) {
                steps.add(new Link(item.getSeries().name(), item.getSeries().address()));
            }
            steps.add(new Link(item.getTitle(), urls.item(site.published())));
        }
        if (site.part() != null) {
            described().ifPresent(page -> steps.add(new Link(page.title(), frame.address())));
        }
        JsonArrayBuilder list = Things.list();
        for (int i = 0; i < steps.size(); i++) {
            list.add(Things.thing("ListItem").add("position", i + 1).add("name", steps.get(i).text())
                    .add("item", urls.absolute(steps.get(i).address())));
        }
        return Things.thing("BreadcrumbList").add("itemListElement", list);
    }

    public List<Property> getProperties() {
        List<Property> properties = new ArrayList<>();
        boolean detail = site.kind() == SiteRequest.Kind.DETAIL;
        properties.add(new Property("og:type", detail ? item.own().map(TypePage::openGraphType).orElse("article") : "website"));
        properties.add(new Property("og:site_name", text("site.name")));
        properties.add(new Property("og:title", switch (site.kind()) {
            case HOME -> text("site.claim");
            case LIST -> list.getTitle();
            case DETAIL -> item.getTitle();
            case PART -> described().map(DescribedPage::title).orElseGet(item::getTitle);
            case PAGE -> described().map(DescribedPage::title).orElseGet(() -> text("site.claim"));
        }));
        String description = switch (site.kind()) {
            case HOME -> text("site.about");
            case LIST -> list.getDescription();
            case DETAIL -> item.own().map(TypePage::description).orElseGet(item::getDescription);
            case PART -> described().map(DescribedPage::description).orElseGet(item::getDescription);
            case PAGE -> described().map(DescribedPage::description).orElseGet(() -> text("site.about"));
        };
        if (!description.isBlank()) {
            properties.add(new Property("og:description", description));
        }
        properties.add(new Property("og:url", frame.getCanonical()));
        properties.add(new Property("og:locale", locale(language().tag())));
        frame.getOthers().forEach(other -> properties.add(new Property("og:locale:alternate", locale(other.tag()))));
        if (detail) {
            item.own().ifPresent(page -> new TreeMap<>(page.openGraph()).forEach((name, value) -> properties.add(new Property(name, value))));
            addPicture(properties);
        }
        return properties;
    }

    private void addPicture(List<Property> properties) {
        PublishedAsset picture = picture();
        if (picture == null) {
            return;
        }
        properties.add(new Property("og:image", address(picture)));
        properties.add(new Property("og:image:type", picture.mediaType()));
        properties.add(new Property("og:image:width", String.valueOf(width(picture))));
        properties.add(new Property("og:image:height", String.valueOf(picture.heightAt(width(picture)))));
        String alt = site.published().body().pictureText();
        if (alt != null && !alt.isBlank()) {
            properties.add(new Property("og:image:alt", alt));
        }
    }

    /** Null for none, or where the reader may not see it. */
    private PublishedAsset picture() {
        AssetId id = site.published().facts().leadPicture();
        PublishedAsset picture = id == null ? null : item.assets().get(id);
        return picture != null && picture.isPicture() ? picture : null;
    }

    private String address(PublishedAsset picture) {
        return urls.absolute(fileUrls.src(picture, PREVIEW_WIDTH));
    }

    private static int width(PublishedAsset picture) {
        return picture.widths().stream().filter(width -> width <= PREVIEW_WIDTH).reduce((narrower, wider) -> wider)
                .orElse(picture.widths().get(0));
    }

    private static String locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String country = locale.getCountry().isEmpty() ? COUNTRIES.getOrDefault(locale.getLanguage(), "") : locale.getCountry();
        return country.isEmpty() ? locale.getLanguage() : locale.getLanguage() + "_" + country;
    }

    private Language language() {
        return site.language();
    }

    private String text(String key) {
        return texts.get(language().locale(), key);
    }
}
