package eu.hansa.web.site;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.media.PublishedAsset;
import eu.hansa.news.NewsBody;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsLink;
import eu.hansa.web.entry.FileUrls;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a news article has of its own. */
@Named
@RequestScoped
public class NewsArticlePage {

    private static final int KILO = 1000;
    private static final int MEGA = 1_000_000;
    private static final int WIDEST_PICTURE = 1600;

    @Inject
    private ItemPage item;
    @Inject
    private SiteUrls urls;
    @Inject
    private FileUrls fileUrls;
    @Inject
    private Texts texts;

    private final Once<Picture> picture = new Once<>(this::findPicture);
    private final Once<List<Attachment>> attachments = new Once<>(this::findAttachments);
    private final Once<List<Link>> links = new Once<>(this::findLinks);

    /**
     * The picture above the text.
     *
     * @param alt empty where the picture says nothing
     */
    public record Picture(String src, String srcset, int width, int height, String alt, String caption, String credit) {

        public boolean isCaptioned() {
            return caption != null || credit != null;
        }
    }

    /**
     * A file to read along.
     *
     * @param kind         “PDF, 340 kB”, and the language where it is another than the page's
     * @param language     of its title where it is another than the page's; null otherwise
     */
    public record Attachment(String title, String address, String kind, String language) {
    }

    public NewsBody body() {
        return (NewsBody) item.item().body();
    }

    public NewsFacts facts() {
        return (NewsFacts) item.item().facts();
    }

    /** Null for none, or where the reader may not see it. */
    public Picture getPicture() {
        return picture.get();
    }

    private Picture findPicture() {
        Long id = facts().getPicture();
        PublishedAsset asset = id == null ? null : item.assets().get(new AssetId(id));
        if (asset == null || !asset.isPicture()) {
            return null;
        }
        return new Picture(fileUrls.src(asset, WIDEST_PICTURE), fileUrls.srcset(asset), asset.width(), asset.height(),
                facts().isPictureDecorative() ? "" : Objects.requireNonNullElse(body().getPictureAlt(), ""),
                body().getPictureCaption(), asset.credit());
    }

    public List<Attachment> getAttachments() {
        return attachments.get();
    }

    private List<Attachment> findAttachments() {
        Map<AssetId, PublishedAsset> assets = item.assets();
        return facts().getAttachments().stream().map(AssetId::new).filter(assets::containsKey).map(assets::get)
                .map(this::attachment).toList();
    }

    private Attachment attachment(PublishedAsset asset) {
        String foreign = item.foreign(asset.titleLanguage());
        String kind = asset.extension().toUpperCase(Locale.ROOT) + ", " + size(asset.size());
        return new Attachment(asset.name(), fileUrls.href(asset), foreign == null ? kind
                : kind + ", " + asset.titleLanguage().nameIn(locale()), foreign);
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return texts.get(locale(), "site.file.bytes", bytes);
        }
        return bytes < MEGA ? texts.get(locale(), "site.file.kilobytes", Math.round((double) bytes / KILO))
                : texts.get(locale(), "site.file.megabytes", (double) bytes / MEGA);
    }

    /** Links to elsewhere, each with its title in this language, or in another that has one, or else its address. */
    public List<Link> getLinks() {
        return links.get();
    }

    private List<Link> findLinks() {
        return facts().getLinks().stream().map(this::link).toList();
    }

    private Link link(NewsLink link) {
        String own = link.getTitles().get(language().tag());
        if (own != null) {
            return new Link(own, link.getUrl());
        }
        return link.getTitles().entrySet().stream().filter(title -> title.getValue() != null && !title.getValue().isBlank())
                .min(Map.Entry.comparingByKey()).map(title -> new Link(title.getValue(), link.getUrl(), title.getKey()))
                .orElseGet(() -> new Link(link.getUrl(), link.getUrl()));
    }

    public boolean isAsideNeeded() {
        return !getAttachments().isEmpty() || !facts().getLinks().isEmpty() || !item.getRelated().isEmpty();
    }

    /** Where the list of all news stands. */
    public String getAll() {
        return urls.list(item.item().type(), language());
    }

    private Language language() {
        return item.item().language();
    }

    private Locale locale() {
        return language().locale();
    }
}
