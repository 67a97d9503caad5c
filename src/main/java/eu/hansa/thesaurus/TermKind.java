package eu.hansa.thesaurus;

public enum TermKind {
    TOPIC, SERIES
}
