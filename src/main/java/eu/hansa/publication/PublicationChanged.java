package eu.hansa.publication;

import eu.hansa.kernel.ContentId;

/** What visitors can see of an item has changed, or what hangs on it; told in the transaction of the change. */
public record PublicationChanged(ContentId item) {
}
