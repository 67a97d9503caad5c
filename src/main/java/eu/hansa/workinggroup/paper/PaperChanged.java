package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.ContentId;

/** Told inside the transaction in which a paper, who may have it or what is known of its text changed. */
public record PaperChanged(long paper, ContentId group) {
}
