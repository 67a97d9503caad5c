/**
 * Floor 2: the write side of every content type. An item has words in each language and facts shared by all. Each
 * language has a chain of immutable revisions of its own, and the facts have a further one, so that saving one
 * language can never bring back another's old text. A feature registers a {@link eu.hansa.content.ContentType}; it
 * extends nothing.
 *
 * <p><strong>What people read is revisioned per language; what the system calculates with is a fact, one truth for
 * all languages.</strong>
 */
package eu.hansa.content;
