/**
 * Search, a window onto what is published. {@link eu.hansa.publication.search.Search} is its only door and takes a viewer:
 * the rule of seeing is part of every query ({@link eu.hansa.publication.search.VisibleEntries}), so that totals, facets,
 * snippets and corrections are made from nothing but what the viewer may see.
 *
 * <p>What can be found comes from every {@link eu.hansa.publication.search.SearchSource}, and below items from every
 * {@link eu.hansa.publication.search.SearchParts}; both are CDI beans of the features. Each node has an index of its own on
 * disc, which can be lost and made anew at any time: {@link eu.hansa.publication.search.SearchChanges} numbers what has changed
 * in the transaction of the change, and {@link eu.hansa.publication.search.SearchFollower} brings the index up to the newest number.
 */
package eu.hansa.publication.search;
