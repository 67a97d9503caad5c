package eu.hansa.web.site;

import eu.hansa.publication.Teaser;

/**
 * An item's place among the members of its series that can be read in the page's language.
 *
 * @param about    a line about the series; null for none
 * @param language of the name where it is another than the page's; null otherwise
 * @param address  of the list of all members
 * @param place    from 1; 0 when the item is not among them, as in a preview
 * @param previous null for the first
 * @param next     null for the last
 */
public record SeriesBox(String name, String about, String language, String address, int place, int count, Teaser previous, Teaser next) {
}
