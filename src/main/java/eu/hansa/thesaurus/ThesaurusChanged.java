package eu.hansa.thesaurus;

/** Told inside the transaction in which a term was begun or renamed. */
public record ThesaurusChanged() {
}
