package eu.hansa.content;

/** What visitors have of a language at a moment; always derived from pointers and windows, never stored. */
public enum Visibility {
    HIDDEN, SCHEDULED, LIVE, EXPIRED
}
