package eu.hansa.kernel;

import java.io.Serializable;

/** Names one file of the media library on every floor. */
public record AssetId(long value) implements Serializable {

    public static AssetId next() {
        return new AssetId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no number */
    public static AssetId parse(String text) {
        return new AssetId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
