package eu.hansa.membership;

import eu.hansa.content.ContentItem;

/** What a group's pages tell of its people is no longer as it was. */
public record PeopleChanged(ContentItem group) {
}
