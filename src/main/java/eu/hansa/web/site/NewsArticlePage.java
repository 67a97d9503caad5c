package eu.hansa.web.site;

import eu.hansa.content.WebLink;
import eu.hansa.kernel.Language;
import eu.hansa.news.NewsBody;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsType;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteUrls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What a news article has of its own. */
@Named
@RequestScoped
public class NewsArticlePage implements TypePage {

    @Inject
    private ItemPage item;
    @Inject
    private ItemFiles files;
    @Inject
    private SiteOrganisation organisation;
    @Inject
    private SiteUrls urls;

    private final Once<ItemFiles.Picture> picture = new Once<>(this::findPicture);
    private final Once<List<ItemFiles.Attachment>> attachments = new Once<>(() -> files.attachments(facts().getAttachments()));
    private final Once<List<Link>> links = new Once<>(this::findLinks);

    @Override
    public String type() {
        return NewsType.KEY;
    }

    public NewsBody body() {
        return (NewsBody) item.item().body();
    }

    public NewsFacts facts() {
        return (NewsFacts) item.item().facts();
    }

    /** Null for none, or where the reader may not see it. */
    public ItemFiles.Picture getPicture() {
        return picture.get();
    }

    private ItemFiles.Picture findPicture() {
        return files.picture(facts().getPicture(), facts().isPictureDecorative(), body().getPictureAlt(), body().getPictureCaption());
    }

    public List<ItemFiles.Attachment> getAttachments() {
        return attachments.get();
    }

    /** Links to elsewhere, each with its title in this language, or in another that has one, or else its address. */
    public List<Link> getLinks() {
        return links.get();
    }

    private List<Link> findLinks() {
        return facts().getLinks().stream().map(this::link).toList();
    }

    private Link link(WebLink link) {
        return item.link(link.getTitles(), link.getUrl());
    }

    public boolean isAsideNeeded() {
        return !getAttachments().isEmpty() || !facts().getLinks().isEmpty() || !item.getRelated().isEmpty();
    }

    /** Where the list of all news stands. */
    public String getAll() {
        return urls.list(item.item().type(), language());
    }

    @Override
    public JsonObjectBuilder thing() {
        Published article = item.item();
        String author = facts().author();
        boolean ourselves = author == null || author.isBlank() || author.equals(organisation.name(language()));
        return Things.thing("NewsArticle").add("headline", article.title())
                .add("datePublished", article.date().toString()).add("dateModified", modified())
                .add("author", ourselves ? organisation.thing(language()) : Things.thing("Person").add("name", author))
                .add("publisher", organisation.thing(language()));
    }

    @Override
    public String openGraphType() {
        return "article";
    }

    @Override
    public Map<String, String> openGraph() {
        return Map.of("article:published_time", item.item().date().toString(), "article:modified_time", modified());
    }

    @Override
    public String description() {
        return item.getDescription();
    }

    private String modified() {
        return item.item().updatedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Language language() {
        return item.item().language();
    }
}
