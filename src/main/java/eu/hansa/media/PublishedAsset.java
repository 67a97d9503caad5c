package eu.hansa.media;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.List;

/**
 * A file as pages show it.
 *
 * @param mediaType     of what is given out: {@code image/jpeg} or {@code image/png} for every picture
 * @param size          of the file that was uploaded, in bytes
 * @param width         null for a document; likewise the height
 * @param widths        of the renditions, narrowest first; empty for a document
 * @param credit        null for none
 * @param title         in the language asked for or the first of the site's that has one; null for none at all
 * @param titleLanguage null without a title
 */
public record PublishedAsset(AssetId id, String hash, String fileName, String mediaType, AssetKind kind, long size, Integer width,
        Integer height, List<Integer> widths, String credit, String title, Language titleLanguage) implements Serializable {

    public PublishedAsset {
        widths = List.copyOf(widths);
    }

    public boolean isPicture() {
        return kind == AssetKind.PICTURE;
    }

    /** As much of the hash as stands in addresses. */
    public String shortHash() {
        return hash.substring(0, 16);
    }

    /** What to call it: its title or, failing that, its file name. */
    public String name() {
        return title == null ? fileName : title;
    }

    /** The extension of what is given out, without the dot. */
    public String extension() {
        return FileType.ofMediaType(mediaType).orElseThrow().extension();
    }

    /** The height of a rendition of this width. */
    public int heightAt(int renditionWidth) {
        return Math.max(1, Math.round((float) renditionWidth * height / width));
    }
}
