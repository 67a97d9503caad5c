package eu.hansa.web.site;

import eu.hansa.kernel.AssetId;
import eu.hansa.media.PublishedAsset;
import eu.hansa.web.entry.FileUrls;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The files of an item as its page shows them; those that the reader may not see are left out. */
@RequestScoped
public class ItemFiles {

    private static final int KILO = 1000;
    private static final int MEGA = 1_000_000;
    private static final int WIDEST_PICTURE = 1600;
    private static final int LOGO_WIDTH = 320;

    @Inject
    private ItemPage item;
    @Inject
    private FileUrls fileUrls;
    @Inject
    private Texts texts;

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

    /** @param id null for none; the result likewise, or where the reader may not see it */
    public Picture picture(Long id, boolean decorative, String alt, String caption) {
        PublishedAsset asset = id == null ? null : item.assets().get(new AssetId(id));
        if (asset == null || !asset.isPicture()) {
            return null;
        }
        return new Picture(fileUrls.src(asset, WIDEST_PICTURE), fileUrls.srcset(asset), asset.width(), asset.height(),
                decorative ? "" : Objects.requireNonNullElse(alt, ""), caption, asset.credit());
    }

    /** A mark beside the name of those whom it stands for; null where the reader may not see it. */
    public Picture logo(AssetId id) {
        PublishedAsset asset = item.assets().get(id);
        if (asset == null || !asset.isPicture()) {
            return null;
        }
        int width = Math.min(asset.width(), LOGO_WIDTH);
        return new Picture(fileUrls.src(asset, LOGO_WIDTH), null, width, Math.max(1, Math.round((float) width * asset.height() / asset.width())),
                "", null, null);
    }

    /** In this order. */
    public List<Attachment> attachments(Collection<Long> ids) {
        return ids.stream().map(id -> item.assets().get(new AssetId(id))).filter(Objects::nonNull).map(this::attachment).toList();
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

    private Locale locale() {
        return item.item().language().locale();
    }
}
