package eu.hansa.media;

public enum AssetKind {
    /** Delivered in renditions that were drawn anew, never as it came. */
    PICTURE,
    /** Delivered byte for byte. */
    DOCUMENT
}
