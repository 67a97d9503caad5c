package eu.hansa.publication.search;

/** A stretch of plain text, which either is what was looked for or stands around it. */
public record Piece(String text, boolean isFound) {
}
