package eu.hansa.media;

import eu.hansa.kernel.AssetId;

/** Told inside the transaction in which a file was described or opened anew; pages that show it are no longer fresh. */
public record AssetChanged(AssetId asset) {
}
