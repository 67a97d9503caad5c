package eu.hansa.web.desk;

/**
 * Something that is not open to somebody, and what would open it.
 *
 * @param verb   as its button would say
 * @param reason the rule
 * @param who    the people who could do it now; null when nobody could
 */
public record ShutVerb(String verb, String reason, String who) {
}
