package eu.hansa.web.site;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.Published;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.FileUrls;
import eu.hansa.web.entry.SiteFiles;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page says to programs: schema.org's words as JSON-LD for search engines, Open Graph for whoever shows a link to it. */
@Named("structured")
@RequestScoped
public class StructuredData {

    /** As wide as previews of links show it. */
    private static final int PREVIEW_WIDTH = 1200;

    /** Asked for once, since {@link Json} looks through the class path for it each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Kinds of item that schema.org has a word of its own for. */
    private static final Map<String, String> TYPES = Map.of("news", "NewsArticle");

    /** Where a language of the interface is at home, since Open Graph wants a country with it. */
    private static final Map<String, String> COUNTRIES = Map.of("en", "GB", "fr", "FR", "it", "IT", "de", "DE", "es", "ES");

    @Inject
    private SiteRequest site;
    @Inject
    private SiteFrame frame;
    @Inject
    private ItemPage item;
    @Inject
    private SiteUrls urls;
    @Inject
    private FileUrls fileUrls;
    @Inject
    private SiteFiles files;
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
                write(scripts, publisher());
            }
            case LIST, PART -> write(scripts, crumbs());
            case DETAIL -> {
                write(scripts, article());
                write(scripts, crumbs());
            }
            case PAGE -> { }
        }
        return scripts.toString();
    }

    /** Without a {@code <}, no text can end the script that it stands in. */
    private static void write(StringBuilder scripts, JsonObjectBuilder thing) {
        JsonObjectBuilder whole = JSON.createObjectBuilder().add("@context", "https://schema.org").addAll(thing);
        scripts.append("<script type=\"application/ld+json\">")
                .append(whole.build().toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))
                .append("</script>\n");
    }

    private JsonObjectBuilder webSite() {
        return thing("WebSite").add("name", text("site.name")).add("description", text("site.about"))
                .add("url", frame.getCanonical()).add("inLanguage", language().tag());
    }

    private JsonObjectBuilder publisher() {
        return thing("Organization").add("name", text("site.name")).add("url", urls.absolute(urls.home(language())))
                .add("logo", urls.absolute(files.address("mark.svg")));
    }

    private JsonObjectBuilder article() {
        Published published = site.published();
        JsonObjectBuilder article = thing(TYPES.getOrDefault(published.type(), "Article")).add("headline", published.title())
                .add("inLanguage", language().tag()).add("url", frame.getCanonical()).add("mainEntityOfPage", frame.getCanonical())
                .add("datePublished", published.date().toString()).add("dateModified", moment(published.updatedAt()))
                .add("isAccessibleForFree", true);
        if (!item.getDescription().isBlank()) {
            article.add("description", item.getDescription());
        }
        String author = published.facts().author();
        boolean ourselves = author == null || author.isBlank() || author.equals(text("site.name"));
        article.add("author", ourselves ? publisher() : thing("Person").add("name", author)).add("publisher", publisher());
        PublishedAsset picture = picture();
        if (picture != null) {
            article.add("image", JSON.createArrayBuilder().add(thing("ImageObject").add("url", address(picture))
                    .add("width", width(picture)).add("height", picture.heightAt(width(picture)))));
        }
        List<String> topics = published.facts().topics().stream().flatMap(id -> terms.find(id, language()).stream()).map(TermLabel::name)
                .toList();
        if (!topics.isEmpty()) {
            article.add("keywords", String.join(", ", topics));
        }
        return article;
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
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (int i = 0; i < steps.size(); i++) {
            list.add(thing("ListItem").add("position", i + 1).add("name", steps.get(i).text())
                    .add("item", urls.absolute(steps.get(i).address())));
        }
        return thing("BreadcrumbList").add("itemListElement", list);
    }

    private static JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    public List<Property> getProperties() {
        List<Property> properties = new ArrayList<>();
        boolean detail = site.kind() == SiteRequest.Kind.DETAIL;
        properties.add(new Property("og:type", detail ? "article" : "website"));
        properties.add(new Property("og:site_name", text("site.name")));
        properties.add(new Property("og:title", switch (site.kind()) {
            case HOME, PAGE -> text("site.claim");
            case LIST -> text(site.type() + ".list.title");
            case DETAIL, PART -> item.getTitle();
        }));
        String description = site.published() != null ? item.getDescription() : text("site.about");
        if (!description.isBlank()) {
            properties.add(new Property("og:description", description));
        }
        properties.add(new Property("og:url", frame.getCanonical()));
        properties.add(new Property("og:locale", locale(language().tag())));
        frame.getOthers().forEach(other -> properties.add(new Property("og:locale:alternate", locale(other.tag()))));
        if (detail) {
            properties.add(new Property("article:published_time", site.published().date().toString()));
            properties.add(new Property("article:modified_time", moment(site.published().updatedAt())));
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

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
