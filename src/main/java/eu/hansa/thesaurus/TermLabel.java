package eu.hansa.thesaurus;

/**
 * A term as a page shows it.
 *
 * @param language the language of the name, which is another than asked for where the term has no name in that
 */
public record TermLabel(long id, TermKind kind, String key, String name, String about, String language) {
}
