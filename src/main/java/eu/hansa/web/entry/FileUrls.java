package eu.hansa.web.entry;

import eu.hansa.media.PublishedAsset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The addresses of files. Each carries the hash of what it leads to, so that what stands there never changes and may be
 * kept for ever; whether it opens is decided anew at every request.
 *
 * <p>In a view: {@code <img src="#{fileUrls.src(picture, 960)}" srcset="#{fileUrls.srcset(picture)}"
 * sizes="(min-width: 60rem) 75vw, 100vw" width="#{picture.width()}" height="#{picture.height()}" alt="…"/>}.
 */
@Named
@ApplicationScoped
public class FileUrls {

    static final String ROOT = "/files/";

    /** The widest rendition of a picture up to this width, or its narrowest. */
    public String src(PublishedAsset picture, int atMost) {
        int best = picture.widths().stream().filter(width -> width <= atMost).reduce((narrower, wider) -> wider)
                .orElse(picture.widths().get(0));
        return rendition(picture, best);
    }

    /** All renditions of a picture with their widths, as the attribute {@code srcset} wants them. */
    public String srcset(PublishedAsset picture) {
        return picture.widths().stream().map(width -> rendition(picture, width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    private static String rendition(PublishedAsset picture, int width) {
        return base(picture) + width + "." + picture.extension();
    }

    /** Where a document is read or downloaded, and a picture is seen at its widest. */
    public String href(PublishedAsset asset) {
        return asset.isPicture() ? src(asset, Integer.MAX_VALUE)
                : base(asset) + URLEncoder.encode(asset.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String base(PublishedAsset asset) {
        return ROOT + asset.id() + "/" + asset.shortHash() + "/";
    }
}
