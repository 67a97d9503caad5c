/**
 * The shop window. {@link eu.hansa.web.entry.FrontDoor} has found out what an address means and put it into
 * {@link eu.hansa.web.entry.SiteRequest}; the pages here, each made once for a request, read what else their view
 * shows. {@link eu.hansa.web.site.SiteFrame} is what surrounds every page, {@link eu.hansa.web.site.ListPage} and
 * {@link eu.hansa.web.site.ItemPage} serve every content type, and only what is a type's own stands in a page of its own.
 */
package eu.hansa.web.site;
