package eu.hansa.content;

/** What one viewer sees of an item in one language. */
public record Seen(Body body, Facts facts) {
}
