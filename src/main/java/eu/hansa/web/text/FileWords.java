package eu.hansa.web.text;

import eu.hansa.media.PublishedAsset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** How a page tells of a file beside its name: “PDF”, “1.4 MB”, “1,800 × 844 pixels”. */
@Named
@ApplicationScoped
public class FileWords {

    private static final double KILOBYTE = 1024;

    @Inject
    private Texts texts;

    /** Its type by the letters that everybody knows. */
    public String type(PublishedAsset asset) {
        return asset.extension().toUpperCase(Locale.ROOT);
    }

    public String size(PublishedAsset asset, Locale reader) {
        return sizeOf(asset.size(), reader);
    }

    /** So many bytes as people count them. */
    public String sizeOf(long bytes, Locale reader) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE ? texts.get(reader, "media.size.kb", Math.max(1, Math.round(kilobytes)))
                : texts.get(reader, "media.size.mb", kilobytes / KILOBYTE);
    }

    /** Empty for a document. */
    public String dimensions(PublishedAsset asset, Locale reader) {
        return asset.isPicture() ? texts.get(reader, "media.dimensions", asset.width(), asset.height()) : "";
    }
}
